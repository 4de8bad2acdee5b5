<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AgeRating</name>
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
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>您好！</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>您的票：%1，%2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>感谢您的预订。您的票和发票请见附件。</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>您的座位已更改：%1，%2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>我们已按原价将您的订单调整到其他座位。请使用附件中的票：之前的票不再有效。</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>已取消：%1，%2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>此订单中的票已退回，%1 将按原支付方式退还。贷项凭单请见附件。</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>以上票仍然有效；请使用附件中的票。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>请在入口处出示每张票的二维码，纸质或屏幕均可。</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>期待您的光临。</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>票 %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>发票 %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>贷项凭单 %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>日历 %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>增值税 %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>票价</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>贷项凭单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>对应发票</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>差额调整</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>所有价格均含增值税及所有费用。</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>增值税号：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, when</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Seats came free for you: %1</source>
        <translation>为您空出了座位：%1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>您好！</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>您等候的座位空出来了，将为您保留到 %1。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留到</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>您的排位代码</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>请在本场馆的任意一台自助机上领取并付款：让自助机扫描下方页面上的二维码，或输入您的排位代码。</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>如果您不需要这些座位，请在该页面退出候补：座位会立即留给下一位。</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>座位为您保留到 %1。请在任意一台自助机上领取：</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>您的票</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>第 %1 张票的二维码，共 %2 张</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>添加到日历</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>请在入口处出示每个二维码。每码限一人使用一次。截屏保存后，没有网络也能使用。</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>此页面可在 %1 之前打开。</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>此订单已取消，没有有效的票。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>请检查链接，或重新扫描自助机上的二维码。</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>此链接已失效</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>为了您的安全，它只在短时间内有效。自助机和售票处可凭订单号找到您的票。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>请一分钟后再试。</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
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
</context>
<context>
    <name>SeatNote</name>
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
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>%1 排 %2 座</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>%1 座</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1，%2 入口</translation>
    </message>
</context>
<context>
    <name>ShowTime</name>
    <message>
        <source>%1, %2</source>
        <comment>date, clock time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>请在入口处出示二维码，纸质或屏幕均可。每码限一人使用一次。</translation>
    </message>
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
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>您的候补排位</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
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
        <source>Seats came free for you</source>
        <translation>为您空出了座位</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>领取的剩余时间</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>座位为您保留到时间结束。领取时请让自助机扫描下方的二维码。</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>您等候</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>%1 排 %2 座</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1 座</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>第 %1 个座位，共 %2 个</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>您的候补排位二维码</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>每台自助机都认得您的排位：请让其扫描此码，或输入代码。</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>退出候补</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>您的排位和为您保留的座位将留给下一位。</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>您已退出候补</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>不再为您保留座位。感谢您把机会留给其他人。</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>您已领取座位</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>在自助机上付款后，座位即归您所有。</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>您座位的保留时间已到</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>座位已留给下一位。如果您仍需要座位，可在自助机上重新加入候补。</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>您前面还有 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>%n 个相邻座位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个座位</numerusform>
        </translation>
    </message>
</context>
</TS>
