extension ClauseTexts {
    /// What is said of others, of terms, and of our deliveries.
    static let terms = """
        [objection.competitor]
        已经在跟另外两家谈
        更想用西门子的
        手上有三家的报价
        别家也来找过他了
        他倾向老供应商
        一直用的是海康的
        拿我们跟金蝶比
        同行给了更好的条件
        隔壁那家也在跟进
        说还要看看别的牌子
        他亲戚也做这个，想用亲戚的
        他们跟对手签了框架
        正在试另一家的样机
        货比三家再定
        大厂的方案已经到他桌上了
        老板跟对方关系好
        有人先我们一步报了价
        他拿出别人的合同给我看
        说别家能免费送一年
        目前首选不是我们
        原来的供应商又回来找他了
        他们的总包指定了对方的牌子
        打算招标，五家一起比
        还在考察另外的厂家
        说友商昨天刚来演示过
        老用户都用那个牌子，不想换
        对方承诺比我们早十天到
        我们只是陪标
        让我先看看别人家怎么做的
        跟对家合作十年了
        集团名录里是另外一家
        他手里的货都是对手的
        问我们跟大华有什么区别
        网上买别的牌子也能用
        They're talking to two other vendors
        Leaning towards the incumbent
        Had a rival's brochure on the desk
        Asked how we differ from Salesforce
        He's getting three quotes
        A competitor was in yesterday
        They have used the same supplier for ten years and like it there
        We're second choice at the moment
        Somebody else offered him free delivery
        He compares every line with the other offer
        She would rather go with Bosch
        They already run a pilot with someone else
        The tender has five bidders
        His brother-in-law sells the same thing
        Shopping around
        The other lot got in before us
        He showed me another company's proposal
        They are in talks with the market leader
        Wanted to know what we have that Zebra doesn't
        Still has two more suppliers to see
        They're evaluating alternatives
        We're up against the usual three
        Their parent group has a framework with a rival
        He said another firm promised it by Friday
        Prefers the brand he knows
        Will wait for the competing bid
        Buying from our neighbour down the road at present
        Someone undercut us last week
        They're looking at a cheaper import
        Going with the other one unless we move
        He wants a side-by-side with what Dell offers
        在跟几家vendor比
        他们prefer SAP
        说competitor给了free trial
        手上有另一家的proposal
        shortlist里有三家
        还在evaluate其他的solution
        跟incumbent关系很deep
        有家给他免费铺货
        在等另一家的报价
        同时在看三个牌子
        朋友推荐了别的牌子
        说华为那边也在推
        他们更熟悉老牌子
        中意进口的那款
        对手给的条件优厚
        说不差我们这一家
        跟现在的供货商关系好，不好意思换
        招标文件是按别人的参数写的
        他说A家送的多
        在我们和西门子之间犹豫
        已经答应了别人
        明天另外一家来讲方案
        问我们跟现用的比强在哪
        京东上有类似的
        隔壁给的返利高
        被对手抢先签了意向
        试过对方的，正在打分
        说竞品愿意驻场
        以前都是用那家的，习惯了
        把友商的合同模板拿出来比
        他们准备换成国产另一个牌子
        更偏向本地厂家
        对方老总亲自来过
        已经收到五份标书
        Using a competitor at the moment
        There's another firm in the race
        Happy with their present supplier
        Torn between us and the Germans
        He's had an offer from down the street
        The tender was written around somebody else's product
        They've a long history with Xerox
        Wanted to know how we stack up against Canon
        Two others quoted as well
        His brother recommends a different make
        Meeting our competitor on Thursday
        Waiting to hear from another supplier
        The Chinese offer is also on the table
        Loyal to the old wholesaler
        A rival is giving them a free year
        Already promised the job to someone
        She's testing a different brand too
        They downloaded the other app
        We are column B on her comparison sheet
        Would have to leave a supplier he's known since school
        They also invited Oracle to pitch
        Amazon has it too, he reminded me
        They favour a local firm
        Another salesman had just left when I came
        The shortlist has us and one more
        Probably going with a bigger name
        They think the other machine suits them better
        也在看AWS的方案
        vendor已经选得差不多了，不是我们
        让我们跟另一家PK
        他在compare几个plan
        They already work with another supplier
        He's comparing us to others
        There are three of us in the running
        She likes the other product better
        They're tied to their present supplier
        Another company made an offer
        He has a friend who sells these
        He's also looking at Bosch
        They've been with their supplier for years
        We're being compared with Siemens
        They had someone else in last week
        The other vendor is ahead of us
        Wants to see other offers first
        They tend towards the local dealer
        Got a better offer elsewhere
        They're negotiating with our competitor
        Somebody else is offering the same
        Considering a switch to Shopify instead
        They use HubSpot and want to stay
        He mentioned a rival bid
        他们在和别家比较
        有老供应商了
        还有两家在竞争
        更看好另一家
        已经在用别家的
        桌上放着别家的样册
        他说昨天有人报得更低
        隔壁介绍了一家给他
        展会上看中了另一个牌子
        老板娘的同学在竞品公司
        还约了两家来看现场
        拿着我们的方案去问别人价
        他们的设备全是一个牌子，不想混着用
        Another bidder is coming in after me
        He's had someone round from the other firm
        The rest of the site runs on ABB
        She's weighing us up against a local outfit
        Their old supplier dropped his price to keep them
        They'll put it out to four companies
        He's known the other salesman for years
        A mate of his can get it from the factory
        在等另外两家的proposal
        他更familiar with竞品
        已经签了对家的LOI
        隔壁台达报得更低
        拿着用友的方案来压我们
        更信海康
        在等金蝶的报价再决定
        说迈瑞也在试机
        Waved a Salesforce proposal at us
        trusts them more
        Waiting for HubSpot's offer before they choose
        Philips is running a test there too
        SAP也在bid
        客户偏向他们
        在等Salesforce的offer
        跟Siemens也在谈
        倾向先用他们家
        同时还在看用友和金蝶
        说大华已经给过方案了，更便宜
        They are leaning towards Siemens
        They're also talking to Oracle and SAP
        Honeywell already gave them a proposal, and it's cheaper
        他们还在比较
        他们在evaluate HubSpot
        客户有点心动
        [objection.contract]
        账期要九十天，我们给不了
        预付款他不肯付
        违约金那条他们法务不认
        不接受先款后货
        要货到付款
        质保只写一年他不签
        要求把自动续费去掉
        起订量太高
        要月结
        合同期太长，想一年一签
        法务改了一堆条款
        定金比例谈不下来
        想要可以退货的条款
        必须用他们的合同模板
        验收标准写得不清楚，他不肯签
        独家条款他不同意
        要求压一批货款
        不想签三年
        要留10%质保金
        发票税率有分歧
        付款方式谈不拢
        知识产权归属没谈好
        保密协议不肯签
        要我们承担全部运输损坏
        要求承兑付款
        想铺货，卖完再结
        不愿意付订金
        退换货那条他要求改
        要求包三年保修才签
        赔偿上限他们不接受
        最低采购量他不敢答应
        分期付款我们没同意
        要验收后才付全款
        条款太死，他不签
        押金他觉得不合理
        Legal struck out two clauses
        Wants ninety days to pay
        Refuses to pay anything up front
        Doesn't like the auto-renewal
        Three years is too long a commitment
        They insist on their own paper
        Liability cap is a sticking point
        Minimum order is too high for them
        He wants to be able to return what doesn't sell
        The notice period scares her
        Won't sign with that penalty in it
        Asked for a break clause after twelve months
        Payment on delivery or nothing
        They want the warranty extended before signing
        The NDA is stuck with their lawyers
        Doesn't want to be locked in
        He asked for thirty days instead of cash
        Exclusivity is a no-go
        They don't accept our general terms
        Who owns the data after we leave is still open, she won't sign
        The deposit is a problem
        Haggling over the service levels in the agreement
        Wants to pay in instalments
        Uncomfortable with the cancellation fee
        They need consignment
        Indemnity wording is holding things up
        He'd prefer a rolling monthly deal
        Procurement wants a retention of ten percent
        He objected to the prepayment
        They asked us to drop the minimum volume
        The lawyers are still going back and forth over jurisdiction
        payment term要net 90
        SLA条款他们不同意
        legal还在argue那条liability
        不想签multi-year
        不接受upfront付款
        auto-renew这条要拿掉
        账期谈到六十天还不行
        要先用后付
        不肯签年框
        交定金他不放心，不交
        违约条款对他们不公平
        想按季度付
        要求无理由退货
        保底销量他不肯签
        要求我们垫资
        质保期太短
        合同里没写响应时间，他不签
        发票要先开他才付
        法务还在扯管辖法院
        他要口头协议，不想签合同
        不同意预付三成
        要求开专票
        代理权要独家
        希望随时能解约
        服务期绑定太死
        罚则太重
        改了付款节点，要压到验收后
        不接受自动扣款
        要我们赔偿停机损失
        数据归谁没写明白
        价格锁定期要写进去
        保证金不想交
        条款一条条抠
        他们要求按实际用量结算
        要写明含税含运，不然不签
        不肯写最低消费
        合同要双语，还要改公证条款
        They want to pay after installation
        Sixty days is all he'll accept, we need thirty
        Our liability wording bothers their solicitor
        He refuses a minimum term
        Wants the right to cancel at any time
        They need price protection for two years in writing
        The lawyer had red ink all over it
        Wants money back if it doesn't work
        Won't take a fixed quantity
        Rejected the annual price adjustment
        They want it invoiced quarterly
        He crossed out the automatic extension
        Penalties for late delivery were added, we can't accept
        Not signing without an exit
        No prepayment, company policy
        Wants us to carry the stock
        They won't sign our order form, only theirs
        Data processing agreement still not agreed
        Letter of credit or nothing
        The small print worries him
        Warranty has to cover labour too
        They'd only do it on a handshake
        Source code escrow is a must for them
        Wants a twelve-month price freeze in the agreement
        He thinks the lock-in is unfair
        Their compliance team turned down section four
        He insists on a performance bond
        MSA还没谈好
        NDA的term有分歧
        他们要求30 days notice就能terminate
        legal说indemnity那条不行
        The payment terms don't work for them
        They want longer to pay
        He doesn't want to sign for so long
        The contract length is an issue
        Wants the clause removed
        Their lawyers have concerns
        They need different terms
        No minimum quantity, they insist
        She won't accept our warranty terms
        He wants to pay monthly, not yearly
        They can't agree to the penalty
        Contract still with legal, they want changes
        Wants a shorter term
        They won't pay a deposit
        Won't commit to a volume
        He'd like an opt-out
        They dispute our cancellation policy
        Needs sixty days instead of thirty
        They want to change the liability section
        She objects to the renewal clause
        付款条件谈不拢
        合同条款有分歧
        要改付款方式
        不愿意签长约
        质保条款不满意
        让我们把“不可抗力”那段改了
        盖章前又提出要改尾款比例
        不肯写违约责任
        要求先装三台再付第一笔
        不同意按年预付
        要求价格两年不变写进合同
        他们的法务只用自己的模板
        要留5%一年后再付
        He wants the right to send back unsold stock
        They won't go beyond one year
        Their standard terms say ninety days
        He'd sign if we took out the exclusivity
        Disagrees with who pays for the return freight
        No signature until the SLA has teeth
        They insist on open account
        Wants a cap on annual increases
        Wants the maintenance included in writing
        他要求按milestone付款
        auto renew他不accept
        penalty条款太heavy
        不同意百分之五的违约金
        要求先货后款
        尾款要留10%两年，财务不同意
        付款方式谈不下来
        They want to strike the penalty clause
        Insists on paying after delivery
        Wants to hold back 10% for two years
        Can't agree on payment terms
        NDA和liability条款还在吵
        不接受multi-year contract
        payment要改成quarterly
        legal卡在auto renewal条款
        违约金那条他们法务过不了
        希望账期放到90天
        不接受预付款
        质保要从一年改成三年，不然不签
        Legal won't accept the liability clause
        net 90 payment terms
        Won't pay anything upfront
        Wants the warranty extended to three years or no deal
        SLA那条他们legal不同意
        payment term要net 60
        auto-renew条款要去掉才签
        [objection.delivery]
        交货太慢，等不了
        下个月就要用，我们来不及
        要现货
        六周他等不起
        怕旺季断货
        上次晚了两周，这次不放心
        问能不能加急
        安装要排到下个月，他嫌晚
        工期赶不上开业
        我们产能不够他的量
        十天到不了他就不要了
        嫌发货慢
        月底前必须到货，不然不要
        要求三天内送到
        没现货他不等
        生产周期太长
        备件要等一个月，受不了
        他们要一次交齐，我们只能分批
        担心我们赶不出来
        配送一周一次，太少了
        海运要四十天，他嫌久
        每天都要送，我们排不过来
        要能当天到的
        实施周期三个月太久
        怕排不上我们的产
        送货时间老对不上
        急着用，问最快几天
        春节停工两周，他怕断供
        冬天前要装好，觉得我们赶不及
        进口件要等，他着急
        Six weeks is too long for them
        Needs it on site by the tenth or not at all
        Can't wait that long
        They want it off the shelf
        Worried about stock running out in peak season
        Asked if we could rush it
        Our lead time loses us the job
        He wants next-day, we ship weekly
        We were late last time and he hasn't forgotten
        Doubts that we have the capacity for the order
        The opening is in three weeks and we'd miss it
        Installation slots are too far out for her
        Twelve weeks on the pump is a deal breaker
        He can't have the line idle while he waits for parts
        They need all of it in one drop
        Three months to roll out is too slow
        Deliveries only on Tuesdays don't work for the kitchen
        He asked how soon at the earliest, ours was too late
        Spares take too long to arrive
        Wants guaranteed arrival dates, which we can't give
        Sea freight takes forever, he says
        Afraid we'd leave him without stock at Christmas
        Needs it faster than we can make it
        Partial shipments are no good to them
        lead time太长
        要ASAP到货，我们赶不上
        他嫌shipping慢
        deadline前交不了他就cancel
        deploy要两个月，他觉得太slow
        没stock，他不想等
        等不及了，明天就开工
        说送得太晚，影响开门
        要我们保证不断货
        嫌我们一周只发一次车
        八周的货期没法接受
        上线时间太靠后
        怕我们供不上
        急单我们接不了
        要求提前两周到
        旺季要天天补，我们跟不上
        问为什么要等那么久
        安装工人要排半个月，他不满意
        设备要等国外发，他等不了
        交付周期比同行长一倍
        没有本地仓，到货慢
        要周末送，我们不送
        说进度太慢，赶不上投产
        不能当天送就算了
        物流太久，怕坏
        起码要三十天，他说不行
        一次到不齐，他不要
        担心春节前到不了
        说等货等怕了
        赶着开学用，嫌晚
        要求48小时到场，我们做不到
        Wants it yesterday
        Too slow for him
        He can't wait for us until June
        Where he needs it in a week, we take four
        Nothing in stock, so he lost patience
        Our earliest slot is after their opening
        He's afraid we'd run dry in August
        They can't stop the line for three days of fitting
        Delivery windows don't suit the school
        A month for a spare bearing is ridiculous, he said
        They want daily drops
        The date we offered is no good
        The go-live in autumn is too late for them
        He asked how quickly and wasn't happy with the answer
        Lead times put her off
        We can't make enough for what they need
        Doesn't want to wait for the boat
        It must be there before the frost
        Needs fifty by Friday, we have ten
        Our van doesn't go out that far often enough
        They want a guaranteed four-hour response, we can't do that
        Need them in two batches by March, doubtful we can
        交付要8周，他觉得too long
        need by月底，我们来不及
        implementation周期太长
        要same day delivery
        It takes too long to get here
        They need it sooner
        He's afraid it won't arrive in time
        Delivery is too slow for his business
        We can't deliver when they need it
        They want it within a week
        The wait is too long
        Asked why it takes that long
        Our dates don't fit with their schedule
        Needs it in stock
        He worries about supply
        Too late for the season
        They need faster turnaround
        Concerned about our capacity
        Not able to wait until May
        They'd want it delivered straight away
        He's worried we'll run out
        Shipping takes too long
        They can't wait six weeks
        Can we guarantee the date, he doubts it
        交期太长
        等不了那么久
        怕到不了货
        要得急
        担心供货
        年前装不上他就找别人
        他这边料停一天亏一万
        问能不能今天就送
        排到六月，他当场摇头
        说我们车不够，老迟到
        怕疫情一来又发不出
        装机要停产两天，他接受不了
        His freezer is broken, he can't wait ten days
        He needs it before the inspection on the 8th
        Waiting a quarter for it isn't an option
        We can't turn it round in time, he thinks
        They go through a pallet a day and doubt we can keep up
        The boat takes too long
        Fitting would shut the shop for a week, too long
        Asked if there's anything he can have today
        shipment要六周，太慢
        他要within 3 days，我们做不到
        嫌我们发货慢
        问我们能不能20号前到货，怕来不及
        他们十月就要，我们最快十一月
        要求三天内到货，我们做不到
        Thinks we ship too slowly
        Needs it by June 20, afraid we won't make it
        They need it in October, we can do November
        Wants it within three days, we can't
        怕我们ETA赶不上他们launch
        lead time八周太久
        交货要十二周，他们等不了
        怕我们旺季产能跟不上
        Our twelve-week lead time is a problem for them
        Afraid we can't keep up in peak season
        lead time太长，他们等不及
        担心我们capacity不够
        """
}
