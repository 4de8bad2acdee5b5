<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AgeRating</name>
    <message>
        <source>All ages</source>
        <translation>全年齢</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>%n歳以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>こんにちは。</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>チケットのご案内：%1、%2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>ご予約いただきありがとうございます。チケットと請求書を添付いたします。</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>お席の変更のお知らせ：%1、%2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>ご予約を同じ料金で別のお席に変更いたしました。添付のチケットをご利用ください。以前のチケットはご利用になれません。</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>キャンセルのお知らせ：%1、%2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>このご予約のチケットが払い戻され、%1をお支払い元へ返金いたします。返金明細書を添付いたします。</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>上記のチケットは引き続き有効です。添付のものをご利用ください。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1（%2）、%3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>入口で各チケットのコードを紙または画面でご提示ください。</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>ご来場をお待ちしております。</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>チケット %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>請求書 %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>返金明細書 %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>カレンダー %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>消費税 %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>返金明細書</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>対象の請求書</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>公演</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整額</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>料金には消費税とすべての手数料が含まれています。</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>税番号：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, when</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Seats came free for you: %1</source>
        <translation>お席が空きました：%1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>こんにちは。</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>お待ちのお席が空きました。%1までお取り置きしています。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>お取り置き期限</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>順番のコード</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>館内のどの端末でもお受け取りとお支払いができます。下のページのコードを読み取らせるか、順番のコードを入力してください。</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>ご不要の場合は、そのページでキャンセル待ちをおやめください。お席はすぐに次の方へ回ります。</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>お席を%1までお取り置きしています。館内の端末でお受け取りください：</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>チケットのQRコード %1／%2</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>カレンダーに追加</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>入口で各コードをご提示ください。お一人様一回限り有効です。スクリーンショットを保存しておくと、通信できないときもご利用になれます。</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>このページは%1まで開くことができます。</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>この予約はキャンセルされました。有効なチケットはありません。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>リンクをご確認いただくか、端末のコードをもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>このリンクは無効になりました</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>安全のため、短い時間だけ有効です。端末と窓口では、予約番号でチケットをお探しできます。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>1分後にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
    <message>
        <source>Adult</source>
        <translation>大人</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子ども</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>シニア</translation>
    </message>
</context>
<context>
    <name>SeatNote</name>
    <message>
        <source>Wheelchair space</source>
        <translation>車いす席</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>付き添い席</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>見切れ席</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>ペアシート</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>%1列%2番</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>%1番</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1、入口 %2</translation>
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
        <translation>入口で紙または画面のコードをご提示ください。お一人様一回限り有効です。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>対象年齢</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>チケット %1／%2</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>キャンセル待ちの順番</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>次の順番です</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>見込みは高めです。多くの席が空く可能性があります。</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>見込みは中程度です。いくつかの席が空く可能性があります。</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>見込みは低めです。席が空く可能性はほとんどありません。</translation>
    </message>
    <message>
        <source>Seats came free for you</source>
        <translation>お席が空きました</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>お受け取りまでの残り時間</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>時間が終わるまでお取り置きします。お受け取りには、下のコードを端末に読み取らせてください。</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでもよい</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>お待ちのお席</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>%1列%2番</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1番</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>お席 %1／%2</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>キャンセル待ちの順番のQRコード</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>どの端末でも順番をご利用になれます。このコードを読み取らせるか、入力してください。</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>キャンセル待ちをやめる</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>順番とお取り置きのお席は次の方へ回ります。</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>キャンセル待ちをおやめになりました</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>お取り置きは終了しました。他の方にお譲りいただき、ありがとうございます。</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>お席をお受け取りになりました</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>端末でお支払いが済むと確定します。</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>お取り置き時間が終了しました</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>お席は次の方へ回りました。引き続きご希望の場合は、端末でもう一度キャンセル待ちにご登録ください。</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>お待ちの方 %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>並びで%n席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n席</numerusform>
        </translation>
    </message>
</context>
</TS>
