extension ClauseTexts {
    /// Decisions, and wishes to be left alone or to be called.
    static let answers = """
        [intent.buy]
        订了二十箱
        说就要这款
        让我把合同发过去签
        定下来了，要三台
        当场下单
        同意按这个价走
        打了定金
        决定用我们的
        要再加一批货
        准备签约
        让我尽快安排发货
        先来五十件
        同意续签三年
        今年全部从我们这拿
        中标了，是我们
        老板拍板买了
        要补货，两箱红的
        这单定了
        让我开票，他打款
        明年的量也给我们
        确定要上这套系统
        采购单下午发过来
        可以，就这么定
        把旧的换成我们的
        他要追加八套
        盖章的合同已经寄出
        把账号加到五十个
        要了两卷先用着，正式订
        付了全款
        说没问题，签吧
        Ordered two pallets
        They picked us
        Going ahead with the large one
        Purchase order is on its way
        We have a deal
        He shook on it
        Wants three more of the same
        Signed on the spot
        She'll take the blue ones
        Ready to go, just needs the paperwork
        They want to add ten seats
        Renewing for another year
        Decided on the annual plan
        Deposit paid
        Said yes
        He committed to forty tonnes
        Put me down for a dozen, he said
        They've chosen our bid
        Reordered the usual
        Wants to switch everything over to us
        Asked where to sign
        He'd like the contract drawn up
        Confirmed the order for the second site
        Upgrading to the bigger plan
        They are in for two machines
        PO已经issue了
        说可以sign了
        confirm要20个license
        决定go ahead
        order了三台
        deal定了
        要renew一年
        就它了
        回去就走合同
        让我准备合同，他们盖章
        全要了
        说可以下单了
        签了三年
        首批要五百件
        他们中选了我们
        同意采购，走完流程就下单
        要了一台，刷卡付的
        把剩下的都拉走
        让我安排开票发货
        又订了一批
        老板点头，买
        确认购买，周五付款
        把套餐升了一级
        新店也用我们的
        先订一百，后面再追加
        决定换成我们家的
        预付款打过来了
        要我把订单录进去
        直接拍了两箱
        续了一年
        价格谈妥，就签
        她要了粉色的那套
        说年前把单子下给我们
        Bought two on the day
        Took the lot
        Accepted our offer
        They went with us
        Contract signed
        Wants to order
        He's in
        Give me ten of those, she said
        Sold, one large unit
        Will place the order this afternoon
        Chose the premium package
        Asked me to send the order form
        They want the same again for the new branch
        Repeat order, forty boxes
        Our proposal got the green light
        Payment made, can we ship
        Extended for two more years
        He wants to take over the demo unit for good
        Confirmed by email that they are buying
        Doubling the order
        We got the job
        The deal is done, she'll sign Monday
        Please invoice us, he said
        They're switching to us in May
        Signed up for the annual plan on the spot
        PO number已发
        客户说let's go，签吧
        合同sign回来了
        加购50个seat
        renewal搞定了
        They want to buy
        Wants to place an order
        Placed an order for five
        They've decided to go with us
        He is ready to sign
        Contract is signed
        They'll take ten
        She ordered two more
        Wants to go ahead
        Order confirmed
        They've said yes to the offer
        Agreed to buy
        He will buy it
        Wants to renew
        They accepted the quote
        PO received
        Wants the big model, order to follow
        They chose our solution
        It's a yes from the board
        Ordered on the spot
        要下单
        决定买了
        订单已经下了
        同意签合同
        确定要了
        先付了一半，剩下货到付
        说月底一起下两百套
        把样机直接留下了，付钱
        两家店都要换我们的
        He told the office to raise an order
        We're in for the whole site
        Keep the demo machine here, he said, I'll pay
        She wants ten cases for Saturday
        They've put us on the approved list and ordered
        Swap all of them for yours, he decided
        开PO了，20套
        他说let's do it
        下单
        合同签了
        打算上两条线，让我们准备合同
        价格合适就签
        当场付了订金
        同意上，走流程
        追加订了五台
        they will order 500 pieces
        Signed
        They're going ahead with two lines, asked for the contract
        will sign if it is right
        Paid the deposit on the spot
        Agreed to go ahead
        Ordered another five units
        deal签了
        verbal已经confirm要买了
        降了就下PO
        PO发过来了
        management同意了，go ahead
        又加了5个seat
        定了
        决定采购200套
        就按这个方案下单
        He will place the order
        They decided to buy 200 licences
        Go ahead with the order
        确定要买30个license
        老板approve了，可以下单
        [intent.callback]
        让我晚点再打给他
        让我改天再来
        要我下周再去一趟
        说等他电话
        叫我月底再联系
        约我周四再过去
        让技术给他回个电话
        加了微信，让我有空再聊
        在开会，让我五点后打过去
        请我们工程师去一趟
        有新品让我通知他
        说老板回来了给我消息，让我再跑一次
        让我过两天来拿
        让我留个电话，回头找我
        说下次过来提前打招呼
        要我十号给他打电话
        到时候再联系
        让我明早再打
        希望我们派人上门看一下
        叫我节后再来
        请售后联系他
        让我下午再过来找主任
        Asked me to ring back later
        Call me after lunch, she said
        Wants a visit next week
        Told me to drop by again
        Said to try him again on Thursday
        Would like someone technical to phone him
        Come back when the boss is in
        He'd like us to stop by the workshop
        Asked to be called in the evening
        Left a message, wants a call back
        Get back to me in March
        Wants our engineer out there
        Please have someone contact accounts
        Ping me once the new model is out
        Happy for me to pop in again
        She wants to talk again after the holidays
        Catch up by phone, he asked
        Suggested I come round in the morning
        Asked that we get in touch again
        Wants another meeting
        让我later再call
        要我follow up一下
        他想schedule another call
        叫我下周再ping他
        让sales manager给他回电
        让我等他通知再去
        要我下个月再过来看看
        说有事会打给我
        晚上给他打个电话
        叫我改天带着资料再来一趟
        约他明天再聊
        让老板回来后联系我，我再上门
        请维修的给他回个话
        他要求客服回访
        下班前打给她
        让我别走远，一小时后再来
        叫我秋天再去一次
        希望经理亲自来一趟
        约了再见面
        说等消息，让我过一阵再问
        让我周三上午再拨
        请我们专家过去看看现场
        叫我开春来找他
        他说有空打给我
        留言让我回电
        Ring me at four, he said
        Try again when she's back from leave
        He asked me to look in next month
        Wants to be phoned about the repair
        Told me to come again after Easter
        Someone should call her about the bill
        Asked for a return visit
        Said I should check in with him in the autumn
        Phone the site manager before noon, please
        He prefers to talk tomorrow
        She asked whether we could swing by
        Have your boss call me, he said
        I'm to contact him again once the budget is out
        Please come back, he's only in on Fridays
        Asked me to text him next week
        Would appreciate a call from the technician
        Give it a couple of weeks and call, she suggested
        He said to keep in touch and try him in June
        让我下周drop by
        约了再catch up
        要我们的engineer给他打电话
        他在出差，回来再约
        叫我email约时间再聊
        Asked me to call back
        Wants a call next week
        Come back next month, he said
        He'd like another visit
        Call him on Monday
        Asked for a call from support
        Wants me to drop in again
        He wants to be called after the holidays
        Please ring her
        Get in touch again in spring
        She asked that we visit
        Wants us to come by
        Try again later
        He asked me to phone his colleague
        Give them a ring tomorrow
        让我再打电话
        让我回头再来
        约我下次见
        要求回电
        叫我再联系他
        让我初十以后再来
        叫我把电话留给他儿子，他会打来
        四点以后打他手机
        I'm to try him again when the shop is quieter
        Wants a word with our technician
        Rang off, said later
        Asked me to look in on the way back
        让我等他微信，过几天再约
        让我16号再去一趟
        叫我明天回个电话
        有空让我再过去聊聊
        叫下个月再联系
        Asked me to come back on the 16th
        Call him back tomorrow
        Come by again when you're around, she said
        Get in touch again next month
        16号再给David打call
        让我明天call他
        下个月再follow up
        叫我年后ping他
        明天再给他打个电话
        让我们下个月再来一趟
        Call me back on Monday
        Asked me to come by again next month
        ring again in October
        call back 明天下午
        让我下周一再ping他
        [intent.none]
        不感兴趣
        摆摆手让我走
        不考虑
        说别再来了
        没意向
        直接把我打发了
        拒绝得很干脆
        说不用了谢谢
        让我不要再打电话
        连资料都没要
        他说没兴趣聊
        一口回绝
        电话拉黑了
        不想谈
        听了两句就挂了
        说他们不需要推销
        说什么也不要
        不打算合作
        没有合作的想法
        没戏，人家不想换
        门都没让进
        明确说不买
        不会考虑我们的
        Not interested
        Turned us down flat
        Showed me the door
        Please stop calling, she said
        Hung up on me
        No thanks, he said
        It's a no
        Doesn't want to hear from us again
        They passed
        Wouldn't even take a brochure
        Waved me away
        Dead lead
        Took himself off the list
        He declined
        They are not going any further with this
        Won't be taking it up
        Asked to be removed from the mailing list
        Wouldn't give me the time of day
        Said don't bother coming back
        No appetite for it
        not interested，直接reject了
        说no，不用再follow
        他decline了
        说pass
        没interest
        说不用再联系了
        不想了解
        挥手赶人
        让我别浪费时间
        不合适，拒了
        说没必要见面
        直接说不要
        对我们的东西不感冒
        他说算了
        不做这个，走吧
        没有采购意愿
        让前台把我请出去
        连门都不开
        谢绝推销
        删了我微信
        说了不需要，别打了
        没什么想法，不谈
        不会买的
        已经明确拒绝
        他没搭理我
        客气地回绝了
        不想换，也不想听
        项目取消了，不买了
        Not for us, thanks
        Asked me to leave
        Said no before I sat down
        They won't be buying
        Cut me off and put the phone down
        Zero interest
        Told the front desk not to let me in
        No, and don't call again
        She has no wish to change
        Politely refused
        Said we'd be wasting our time
        They decided against it
        We're out
        Threw the leaflet in the bin
        Blocked my number
        "We don't deal with reps"
        Unsubscribed from everything
        He shook his head and walked off
        Doesn't want one, never will
        Rejected our proposal
        Couldn't care less about it
        He ruled it out
        对我们的product没兴趣
        says no
        已经unsubscribe
        他说不consider
        Not interested at all
        They don't want it
        Said no thanks
        No interest
        He doesn't want to talk to us
        Told me not to come back
        Refused to talk
        They turned down the offer
        She isn't interested
        Won't buy
        Asked us not to call again
        They said they're not looking
        He showed no interest
        Closed the door on me
        对方没兴趣
        不想买
        拒绝了我们
        让我别再打电话
        明确表示不要
        递名片都没接
        说“我们不缺供应商”就走了
        让保安送我出来
        He laughed and said no chance
        Took one look and said no
        "Don't bother", she said through the intercom
        They've no interest in changing
        一句no就把我打发了
        他说不用了，直接挂了电话
        老板说没兴趣，别再跑了
        表示暂无合作意向
        说真的用不上，谢谢
        Said no thanks and hung up
        The boss isn't interested, no more visits please
        No plans to work with us
        对方reply说不考虑
        他们pass了，没interest
        明确说没兴趣
        not interested，别再打了
        """
}
