extension ClauseTexts {
    /// What is said of rivals.
    static let rivals = """
        [competitor.praise]
        说对手的机器更稳
        那家送货快
        西门子的软件好用
        他说别家服务态度好
        老供应商随叫随到
        竞品的界面更清爽
        友商价格低
        那个牌子耐用
        别人家账期长
        进口的精度高
        同类产品人家轻得多
        那家功能全
        用友的报表做得细
        他夸对方业务员专业
        他们家的售后两小时就到
        隔壁厂用的那个牌子省电
        对手的包装漂亮
        说大疆的续航长
        别家培训免费
        那边样品做得好
        另一家品种多
        原来那家从没晚过
        人家名气大
        别家的质保五年
        国外那个牌子口碑好
        The other supplier delivers faster
        Says Bosch lasts longer
        Likes how simple the rival's app is
        Their current vendor never lets them down
        They offer a longer warranty
        Competitor X has better reporting, he thinks
        The incumbent is cheaper
        Dell's support is first-rate, he told me
        Rates the Japanese machines highly
        The other lot have a nicer catalogue
        Her old supplier always picked up the phone
        Swears by Makita
        Makes the point that HP runs quieter
        Theirs is easier to clean
        They're bigger and better known
        The rival's sample tasted better
        Says Hilti gives him a new one within a day
        Prefers the finish on theirs
        The competition has more colours
        Their integration with SAP is better than ours
        竞品的UI更好
        说Salesforce的report强
        对家response快
        Oracle的performance更稳
        那家price有优势
        HubSpot更easy to use
        对方反应快，当天就回
        那家能开发票还便宜
        他说美的的更静
        人家一年保三次养
        用对方的良品率高
        老牌子耐造
        那家的业务天天来
        他们的平台更稳
        别家的app简单，老人也会用
        对手的料软，好加工
        他夸京东送得快
        联想的售后近
        那个进口货精细
        说人家的交期只要一周
        前供应商配合得好
        竞品支持分期
        他用过格力的，觉得好
        对方给的培训细致
        说那边的技术强
        原来的系统速度快
        同行有现货
        隔壁那款外观好看
        The competitor has it in stock
        Finds the other tool easier
        They rave about Shopify
        Current supplier delivers twice a day
        Theirs has a better warranty, he says
        Her last dealer was always on time
        Says Dyson is lighter
        The market leader's network is bigger
        Loves the coffee from the other roaster
        The other app works offline
        Siemens answers within the hour
        They give longer credit than we do
        He admires how Apple packs things
        Rates their engineer
        Volvo's fuel consumption is lower, he claims
        The rival includes training
        Their existing software is fast and simple
        The Italian one looks nicer
        The other bidder had a stronger team
        Nobody beats Lidl on price, she says
        说Zoom比我们稳
        SAP功能全，他们满意
        competitor有本地support
        现有vendor的service不错
        Slack的integration多
        The competitor is faster
        Their current supplier is good
        They like the other product
        The other one is cheaper
        He praised Siemens
        Competitor's service is better
        They're happy with Salesforce
        Bosch has a better range
        The other company delivers next day
        She says theirs is easier
        The other supplier is more flexible
        Rival gives better terms
        Their present vendor responds quickly
        He thinks the other brand is better made
        Says Makita has longer battery life
        别家便宜
        那家服务好
        竞品功能多
        对手交货快
        西门子质量好
        那家的司机会帮着上架
        对手的样机放着让他随便用
        竞品的客服半夜也接
        他说那个牌子十年没坏
        别人家送货上楼
        The other firm's rep comes every week
        His old one never missed a day
        The rival throws in free blades
        Theirs fits straight on
        He says Stihl starts first time
        The wholesaler next door lets him pay later
        说对家dashboard很清楚
        Zebra的scanner反应快
        三菱的机器噪音小
        另外一家便宜三百块
        对方说美的的服务到位
        他们觉得格力质量更稳
        Bosch machines are quieter
        The other one is 300 cheaper
        Says Carrier's service is excellent
        They find Trane more solid
        Oracle功能全
        Zoho报价低一半
        觉得Monday的UI好看
        Bosch的delivery快
        汇川的售后响应快
        西门子的能耗低
        价格便宜一成
        its energy use is better
        cheaper
        The other supplier's gear never breaks
        报表强
        说UI更好用
        Zoho便宜很多
        [competitor.flaw]
        嫌原来那家服务慢
        那家老是缺货
        对手的机器费电
        说别家售后找不到人
        他们现在用的经常死机
        之前的供应商老涨价
        友商的交期一拖再拖
        海康的画面有点糊
        那个牌子用半年就坏
        现在这家送货不准时
        老系统太慢，导个表要半天
        竞品配件贵
        用过另一家，漏水
        上一家跑路了
        那家的软件不支持中文
        别家的业务员换得勤
        原来的胶水不粘
        对方质量不稳定
        他说那家不给开票
        国产那家噪音大
        旧设备三天两头停机
        人家实施做得一塌糊涂
        现在的供应商爱理不理
        那家的合同坑多
        同行的东西掉色
        Their present supplier is always late
        The old system keeps crashing
        Says the other brand breaks within a year
        Current vendor takes days to answer
        Fed up with their existing supplier's price rises
        Canon's service has gone downhill
        The rival's software is a pain to use
        He had leaks with the cheaper make
        Xerox never sends anyone
        Their last installer disappeared
        The competing model is heavy
        Not happy with who they use now
        The other one is noisy
        Epson's cartridges cost a fortune
        The outgoing firm messed up the billing
        They can't get parts from the Italians
        His supplier ran out of stock twice
        Says their machines eat electricity
        Oracle was a nightmare to set up
        The other quote left out half the work
        对家的system老crash
        现在的vendor support很差
        SAP太复杂，user都抱怨
        之前用的tool经常down
        那家delivery一直late
        competitor的质量不stable
        那家报价乱
        现在用的老掉线
        上一家装完就不管了
        他嫌对手的合同绑太死
        友商的东西不经用
        那边换了老板，服务变差了
        对手的机器占地方
        别家的货有掺假
        原供应商总少货
        那家的软件升级要加钱
        之前买的那台漏油
        国外那家没有中文界面
        同行的业务员吹牛
        说大华的夜视不行
        人家的配件要等两个月
        老供应商账期短
        他说那个牌子甲醛味重
        竞品的客服全是机器人
        以前合作的那家偷工减料
        现在这套用起来费劲
        对方的发票总开错
        那家的东西卖相不好
        联想的电池不耐用
        Their present machine jams a lot
        The other company never called back
        Says Dell takes weeks
        Current provider hikes the price every year
        The competitor's samples fell apart
        He got stung by a cheap import
        Hates the interface of the tool they have
        The last lot left without finishing
        Nobody at the big firm knows his name, he complains
        The rival can't do small batches
        Their wholesaler is often out of stock
        Had rust on the other brand after a season
        The incumbent is slow to fix things
        SAP takes forever to load, she moans
        Old provider lost their data once
        The others wanted a fortune for spare parts
        The app they use now has no Chinese
        HP's ink is too dear, according to her
        The previous contractor went bust halfway
        The supplier they have is unreliable
        The other one doesn't fit through the door
        现在的tool太慢
        那家的API文档很烂
        老vendor不support中文
        上一个agency效果差
        competitor实施拖了半年
        The competitor is slow
        Their current supplier is unreliable
        They don't like the other product
        The other one is too expensive
        He complained about Siemens
        Competitor's service is bad
        They're unhappy with Salesforce
        Bosch let them down
        The other company delivers late
        She says theirs is hard to use
        The other supplier is inflexible
        The rival raised prices
        Their present vendor doesn't respond
        He thinks the other brand is poorly made
        Says the old supplier sent wrong parts
        别家贵
        那家服务差
        竞品问题多
        对手交货慢
        西门子太贵
        对手的司机把货扔门口
        竞品的膜一撕就破
        那家业务员半年不露面
        上一家装的漏水
        他说那个牌子的电机老烧
        The other firm's driver never unloads
        His old one was forever in the shop
        The rival's blades go blunt in a day
        Theirs doesn't fit the frame
        He says their sales rep never shows up
        The old wholesaler always gets the order wrong
        对家的app老闪退
        他们上个vendor消失了
        之前那家售后找不到人
        现在用的那个牌子老坏
        原供应商总是延期
        飞利浦太贵，用不起
        Their previous vendor never picks up the phone
        The brand they use now keeps breaking
        The old supplier was always late
        Oracle is too expensive for them
        但support差
        现在用的system太慢
        Adobe涨价涨得离谱
        Dell那批老出bug
        以前那家质量又差
        就是贵
        原来那家服务太慢
        画面不清晰
        The old vendor's service was slow
        their pump is noisy
        Zendesk的support很慢
        """
}
