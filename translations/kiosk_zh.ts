<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>全部下移</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>画面静止</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>更多时间</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, title, price</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractScreen</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>电影、戏剧、音乐会</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>我已订票</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>候补名单</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>点按下方按钮查看节目单。</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>今日放映。请触摸海报或时间来选座。</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>接下来的放映：%1。请触摸海报或时间来选座。</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>查看全部节目</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>接下来放映%n部作品：左右键逐一浏览，上下键跳过</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>您的票</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>有谁一起来？点按价格即可更改。</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>已包含所有费用。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>支付 %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>应付 %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>原价 %1。已含所有费用。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>退还您 %1</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>新座位 %1，原票抵 %2。已含所有费用。</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>售票处：%1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>售票处开放时间：</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>哪座城市？</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>请输入城市名称</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>城市名称</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>删除最后一个字母</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>我们在这座城市没有演出。请尝试输入开头的几个字母。</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>暂时无法显示城市。请稍后再试。</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>您附近的城市</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>符合的城市</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n 家场馆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>distance, venues</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodePanel</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>优惠码 %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>尾号为 %1 的礼券</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>输入优惠码或礼券</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>请输入优惠码</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>优惠码或礼券</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>优惠码或礼券号码</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此优惠码</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>优惠活动的代码，或礼券、会员卡上的号码。不区分大小写。</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>仅剩 %1</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>座位保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::DeviceCover</name>
    <message>
        <source>This kiosk is new here</source>
        <translation>这台售票机是新安装的</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>请工作人员用此代码启用。十分钟后会显示新的代码。</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>请到售票处购票。非常抱歉。</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>您的座位已被占用。我们为您保留了同等座位。</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>您原来的座位（%1）在您付款时被他人取得，非常抱歉。这些座位价格相同，您无需再次付款。如果您不需要或时间已到，将不会向您收费。</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>不用了，请不要收费</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>接受这些座位</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>这些座位的保留时间已到</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>款项将退还给您</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>本场已停止售票</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>您的银行卡被拒绝</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>%1之后</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>带%1岁孩子</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>轮椅席</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>您的订单</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>显示我的订单</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>请扫描门票或候补排位的二维码，或输入订单号：每张门票上都印有这八位字母和数字。</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>您正在候补 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>您前面还有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>一有座位空出，我们就会在此屏幕上提供给您。请不要离开：您在这里时，排位会一直保留。</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>退出候补</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>机会很大：可能还会空出许多座位。</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>机会一般：可能还会空出一些座位。</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>机会很小：几乎不会再空出座位。</translation>
    </message>
    <message>
        <source>Code that shows your place on your phone</source>
        <translation>在手机上查看排位的二维码</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>带走您的排位：请用手机扫描此码，或将其打印。页面会显示您前面还有多少人，并在有空位时告知您。这里的每台自助机都认得您的代码。</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>打印我的排位</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>正在打印您的排位。</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>您的排位已打印。请取走：离开后排位仍为您保留。</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>保留排位并离开</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>一有空位，我们会在此屏幕和您的手机上提供给您。</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>有空位时，我们会写信到 %1。您离开后排位仍然保留。</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>有空位时，我们会发短信到 %1。您离开后排位仍然保留。</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>邮件通知我</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>短信通知我</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>其他号码</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>at 符号</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>您还在付款吗？</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>%n 秒后付款时间结束，不会扣款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>继续付款</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>节目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>票</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>选最近的座位</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>您的座位保留时间不足一分钟。需要更多时间吗？</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>您的座位保留时间不足一分钟。</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>本机需要更新</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>请到售票处购票。非常抱歉。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>付款过程中与售票系统的连接中断。连接会自动恢复，届时我们会向您显示结果。最多只会扣款一次。</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>与售票系统的连接中断。连接会自动恢复，您的座位仍为您保留。</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>与售票系统的连接中断。连接会自动恢复。如果您赶时间，售票处很乐意为您服务。</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>%n 秒后将为下一位顾客清除此屏幕。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>Foyer 自助售票机</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>如何购票</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. 点按您想看的节目海报。
2. 点按场次时间。
3. 点按座位，或由我们为您选择最佳座位。
4. 将银行卡靠近读卡器。

售票处很乐意为您服务。</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>暂时无法打印您的票</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>仍然购买</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不购买</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>用电子邮件发送我的票</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>便捷使用</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>您在此处的选择会保留到您离开为止。</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>已呼叫工作人员</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>这是对您呼叫的答复。</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>请留在这里：工作人员马上过来。您可以继续操作。</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>不需要人来了</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>呼叫工作人员</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>电子邮件取票</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>您的票、发票和日历日程将发送到此地址。您离开后，本机会忘记它。</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>付款后，您的票将立即发送到此地址。您离开后，本机会忘记它。</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>发送我的票</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>去付款</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>我们知道您会员卡的邮箱地址，但不在此显示。您也可以输入其他地址：您离开后本机即会将其清除。</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>发送到会员卡的邮箱地址</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>欢迎您，%1。%2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>欢迎您。%1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>您的会员卡可用于本次购票。</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>我们可以把票发送到您会员卡的邮箱地址。</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>您的会员卡有效。</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>已付：%1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>重新打印我的票</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>换其他座位</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>可换本场或其他场次。在您同意之前会显示应补或应退的金额，在此之前原票仍然有效。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>为您空出了 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>请在时间结束前接受：之后将提供给下一位候补者。</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了，谢谢</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>接受这些座位</translation>
    </message>
</context>
<context>
    <name>foyer::client::PartyChooser</name>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Cancel payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>刷卡支付 %1</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>刷卡支付</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>读卡器没有响应</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>可能稍后就会恢复。售票处很乐意为您服务。</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>请插卡或将卡靠近读卡器</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>将收取 %1。在此期间为您保留座位。</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>请将卡靠近读卡器</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>将收取 %1。您仍可返回。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>正在核验您的银行卡。您的座位已确保。</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>正在向您的银行查询</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>这次所需时间比平时长。请等候，不要重复付款：您的座位已确保，最多只会扣款一次。</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>这是演示用读卡器。请选择一张卡查看结果：</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>演示卡 1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>付款成功</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>演示卡 2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>演示卡 3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>延迟成功</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>演示卡 4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>取我的票</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>正在为您出票。您的座位已有保障。</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>无需再付款</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>您不需要银行卡。您仍可返回。</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>您的票已打印：%1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>正在打印您的票。请等待全部打印完成。</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>您的票已打印，请取走。</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
    <message>
        <source>Section</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>排</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>票价</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>适合年龄</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>请在入口处出示二维码，纸质或屏幕均可。每码限一人使用一次。</translation>
    </message>
    <message>
        <source>Wheelchair space</source>
        <translation>轮椅席</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>陪同席</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>视线受阻</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>情侣座</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>不限年龄</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>%n 岁以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>候补 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>排位代码</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>这不是门票。请用手机扫描此码查看您的排位。有空位时，请在时限内让自助机读取此码。</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>打印机缺纸。</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>打印机盖未关好。</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>打印机无法工作。</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1您仍可购票：最后可将票存到手机上，或凭订单号在售票处打印。</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1您的票已妥善保存：请存到手机上，或在售票处打印。</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1您的票已妥善保存：请拍下二维码，或在售票处打印。</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation>%1 上演节目</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>其他城市</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>暂时无法显示节目单。请重新选择日期。</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>%1没有更多场次。请选择其他日期。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>没有符合全部条件的内容。再次触摸某个条件即可取消。</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>一个座位</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n 个座位，不全相邻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>%n 个相邻座位</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>在左侧</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>在右侧</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>在中间</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>每个 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1。要这些吗？</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>critic, language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stars, critic</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n 星（满分 5 星）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>阅读%n条影评</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>平均%1星（满分5星）</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>下一位就是您。</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>您前面还有 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>不到一分钟。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>大约 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>本场次有很多人在抢座</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>您的号码是 %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>我们按到达顺序放行。请不要离开：稍后即可选座。</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>选择其他场次</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>无法读取此码</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>请将码平放，在距离扫描器约一掌宽处再扫一次。</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>我们无法识别此代码</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>它不是我们的票或订单上的代码。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>您扫描了一份预订</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>此处仍在处理中。请在完成后再次扫描。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>您的座位仍为您保留。我们可以在本次购买后打开该预订，也可以立即打开：届时您所选的座位将被释放。</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>我们可以稍后打开该预订，也可以立即打开：届时您在此所选的内容将被放弃。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>在此继续</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>打开预订</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>您扫描了一张会员卡</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>其他排</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 排</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>请选择区域</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1：请选择排</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>请选择排。第一排离前方最近。</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1：请选择座位</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>其他区域</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1 座</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>座位图</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全场</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>点按区域查看座位</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>暂被占用</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>不出售</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>轮椅席</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>陪同席</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>双人座</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>视线受阻</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>银幕</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>赛场</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1，%2 层</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>余 %n 座</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1 座</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>%1 排 %2 座</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatsQuestion</name>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatsScreen</name>
    <message>
        <source>Best seats together</source>
        <translation>最佳连座</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>请稍候，正在打开座位图。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>请点按您想要的座位，或由我们为您选择。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>继续 · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>候补座位</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>座位列表</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>就要这些</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>请稍候，正在为您确认座位。</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>请触摸新座位，或由我们选择。在您同意之前，原座位仍为您保留。</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>接受这些座位</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>有人先选了那些座位。现在这些是最佳座位。</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>在您同意之前，原座位为您保留。</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>接受这些座位 · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>您可以等待空出的座位，或点按仍空着的座位。</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>可候补</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>余票不多</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>候补座位</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>暂时无法显示场次。请稍后再试。</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>这里没有售罄的场次：所有场次都可以选座。</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>这些场次已售罄。请触摸一个：有座位空出时，会按先后顺序提供给候补的人。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SpokenWords</name>
    <message>
        <source>Private. Plug in a headset to hear it.</source>
        <translation>隐私内容。请插入耳机收听。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n 个选项</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>继续请按：%1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>field</source>
        <translation>输入框</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>语音已开启。方向键在各项之间移动，选择键选中，返回键后退，帮助键给出说明。语音键关闭语音。</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>或者：%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>仅限工作人员</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>请输入您的密码以停用此终端。</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>请等待 %n 秒，然后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>密码不正确。</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>减一：%1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>加一：%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>就通知到这里</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>有空位时给您写信</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>有空位时给您发短信</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>一封邮件会告诉您我们为您保留了哪些座位、保留到何时以及如何领取。地址用过之后，或您不再等候时，我们就会将其删除。</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>一条短信会告诉您我们为您保留座位到何时。请输入带国家代码的号码。号码用过之后，或您不再等候时，我们就会将其删除。</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>谢谢，祝您观赏愉快！</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>您的订单号</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>付款成功。请稍候，正在出票。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>%1 的票</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>入场只需出示二维码，纸质或屏幕均可。</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>在手机上打开您的票的二维码</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>用手机扫描此码即可带走您的票。一小时内有效。</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>您的票正发往 %1。</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>邮件发送</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>您的票正在发送到您会员卡的邮箱地址。</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>暂时无法显示场次。请重新选择日期。</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>请选择场次</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>本场馆</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>%1没有场次。请选择其他日期。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>片名、导演或演员</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>删除最后一个字母</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>显示上方内容</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>显示下方内容</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>删除最后一个字母</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>候补座位</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>空出的座位会按到达顺序在此提供给您。</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>您想坐在哪里？</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>连座</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>分开也可以</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>加入候补</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>format of a day of the week, short</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day and month, short</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>不限年龄</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>%1 岁以上</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>就在这里</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1 座</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>%1 排 %2 座</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>%1 座</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>%1 排 %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>冒险</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>芭蕾</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>喜剧</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>音乐会</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>纪录片</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>剧情</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>奇幻</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>恐怖</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>悬疑</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>歌剧</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>交响乐</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>流行音乐</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>爱情</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>惊悚</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>悲剧</translation>
    </message>
    <message>
        <source>war</source>
        <translation>战争</translation>
    </message>
    <message>
        <source>western</source>
        <translation>西部</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>无对白</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>不限年龄</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, least age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>price that is taken off</comment>
        <translation>−%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::Words</name>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. We have marked the nearest free ones for you.</source>
        <translation>
            <numerusform>%n 个座位刚刚被他人选走。我们已为您标出最近的可选座位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>%n 个座位刚刚被他人选走。请选择其他座位。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>已没有这么多相连的座位。请在座位图上选择单独的座位。</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>您已达到单次购票的座位上限。团体购票请咨询售票处。</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>已为您保留座位。请先购买或放弃这些座位。</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>您的座位保留时间已到，座位已重新开放。请重新选择。</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>您的座位保留时间无法再延长。请在时间结束前付款。</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>这些座位正在付款中。请等待付款结果。</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>这些座位已付款。</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>本场已停止售票。请选择其他场次。</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>您旁边会剩下一个单独的座位。请将选择移动一个座位。</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>本场已售罄。请选择其他场次。</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>您已不在本场的候补名单中。请重新加入。</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>这些座位已不再为您保留。请重新加入候补。</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>您已在本场的候补名单中。一有座位空出，我们会立即告诉您。</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>本场候补名单已满。请选择其他场次。</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>这些座位无法选择。请选择其他座位。</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>您的银行拒绝了付款，未扣款。请重试或使用其他银行卡。</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>付款完成前座位已失效。款项将退还给您。请选择其他座位。</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>价格已变动，未扣款。请在付款前确认新价格。</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>此票价已不再提供，未扣款。请选择其他票价。</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>我们还不知道付款是否成功，正在向您的银行查询。请不要重复付款。</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>此项已不再提供。请选择其他内容。</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>目前购票人数非常多。请几秒后再试。</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>本场次的购票人数非常多。请等待轮到您。</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>此处多次保留座位但未购买。请稍等片刻再选择。</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>本机正在更新。请到售票处购票。</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>本机不能售票。请到售票处购票。</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>暂时无法连接售票系统。请几秒后再试。</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>我们这边出了点问题。请重试或到售票处购票。</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>此优惠码不适用于这些座位，未扣款。请检查后重试。</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>此优惠码已达到使用次数上限。您可以不使用它继续购票。</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>找不到此礼券。请检查号码后重试。</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>此礼券已过期。请咨询售票处。</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>此礼券已无余额。请使用其他方式付款。</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>此礼券属于其他货币。请使用其他方式付款。</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>您的价格为您保留了几分钟，现已到时，未扣款。我们已重新查询：请在付款前确认价格。</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>这些票已退或已改签。</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>您旁边会剩下一个单独的座位。我们已为您标出最近的、不会留下单座的座位。</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>订单号不可能是这样。请检查这八个字符。</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>没有找到此订单号。请检查这八个字符。</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>此订单的票已退回，不再有效。</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>错误的订单号太多。请在 %n 秒后再试，或到售票处询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>无法读取此票。请改为输入订单号。</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>此会员卡无效或已失效。请咨询售票处。</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>错误的会员卡太多。请在 %n 秒后再试，或到售票处询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>您的会员卡不适用于这些座位的优惠。您可以按原价继续购票。</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>您会员卡的优惠已达到使用次数上限。您可以按原价继续购票。</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>无法把票发送到您会员卡的邮箱地址。请输入一个地址。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that are lists themselves</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>This is no phone number that we can send a message to. Please check it and try again.</source>
        <translation>无法向此号码发送短信。请检查后重试。</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>无法向此地址发送任何内容。请检查后重试。</translation>
    </message>
</context>
</TS>
