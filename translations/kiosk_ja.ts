<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
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
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>オン・オフ</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>すべて下の方に</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>動きなし</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>時間を長くする</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>完売</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, title, price</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractScreen</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>映画・演劇・コンサート</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>予約済みの方</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>下のボタンにタッチすると上演作品をご覧いただけます。</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>本日の上映。ポスターか時刻に触れて席を選んでください。</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>次の上映：%1。ポスターか時刻に触れて席を選んでください。</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>すべての作品を見る</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>次の上映は%n作品です。左右で作品を順に進み、上下で先へ進みます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>どなたがご来場ですか？ 料金にタッチすると変更できます。</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>手数料はすべて含まれています。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>%1を支払う</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>お支払い %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>通常 %1。手数料はすべて含まれます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>返金額 %1</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>新しい席は %1、元のチケットは %2 として充当します。手数料はすべて含まれます。</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>窓口：%1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>窓口の営業時間：</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>どの都市ですか？</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>都市名を入力してください</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>都市名</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>最後の文字を削除</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>この名前の都市では上演していません。最初の数文字を入力してください。</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>ただいま都市を表示できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>お近くの都市</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>該当する都市</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n会場</numerusform>
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
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>%1 を取り消す</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>末尾が %1 のギフト券</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>コードまたはギフト券を入力</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会員カード</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>コードを入力してください</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>コードまたはギフト券</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>割引コードまたはギフト券の番号</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>このコードを使う</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>割引のコード、またはギフト券か会員カードの番号です。大文字と小文字は区別しません。</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>時間切れです</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>お取り置き %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>foyer::client::DeviceCover</name>
    <message>
        <source>This kiosk is new here</source>
        <translation>この券売機は新しく設置されました</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>係員がこのコードで使用を許可します。10分後に新しいコードが表示されます。</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>サービス停止中</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>恐れ入りますが、窓口でチケットをお求めください。</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>お選びの席は埋まりました。同等の席を確保しています。</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>お選びの席（%1）は、お支払い中に他のお客様が取得されました。申し訳ございません。こちらの席は同じ料金で、もう一度お支払いいただく必要はありません。ご希望でない場合や時間切れの場合、料金は請求されません。</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>いいえ、請求しないでください</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>この席にする</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>お取り置き時間が終了しました</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>代金を返金いたします</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>この回の販売は終了しました</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>カードが承認されませんでした</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>%1歳の子と</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>車いす席</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>ご予約</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>予約を表示</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>チケットまたはキャンセル待ちのコードをスキャンするか、予約番号を入力してください。各チケットに記載されている8桁の英数字です。</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>%n席のキャンセル待ち中です</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>次の順番です</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>お待ちの方 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>空席が出次第、この画面でご案内します。そのままお待ちください。こちらにいらっしゃる間、順番は確保されます。</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>キャンセル待ちをやめる</translation>
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
        <source>Code that shows your place on your phone</source>
        <translation>順番をスマートフォンで見るためのコード</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>順番はお持ち帰りいただけます。スマートフォンで読み取るか、印刷してください。ページには前に待つ方の数が表示され、席が空くとお知らせします。こちらのどの端末でもコードをご利用になれます。</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>もう一度印刷</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>順番を印刷</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>順番を印刷しています。</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>順番を印刷しました。お取りください。お離れになっても順番はそのままです。</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>順番を残して離れる</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>席が空き次第、この画面とスマートフォンでご案内します。</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>席が空いたら %1 にメールでお知らせします。離れても順番はそのままです。</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>席が空いたら %1 にメッセージでお知らせします。離れても順番はそのままです。</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>メールで知らせる</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>電話番号に知らせる</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>別の番号</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>アンダースコア</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>プラス</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>アットマーク</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>お支払い中ですか？</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>あと%n秒でお支払い時間が終了します。代金は請求されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>支払いを続ける</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>支払いを中止</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>券種</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>近くの席にする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>お取り置きの残り時間は1分未満です。延長しますか？</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>お取り置きの残り時間は1分未満です。</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延長する</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>この機械は更新が必要です</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>恐れ入りますが、窓口でチケットをお求めください。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>お支払い中に窓口との通信が途切れました。自動的に復旧し、結果を表示いたします。二重に請求されることはありません。</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>窓口との通信が途切れました。自動的に復旧します。お席は引き続きお取り置きしています。</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>窓口との通信が途切れました。自動的に復旧します。お急ぎの方は窓口にお越しください。</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>ご利用中ですか？</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>あと%n秒で、次のお客様のために画面を消去します。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>利用中です</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>Foyer 券売機</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>チケットの買い方</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. ご覧になりたい作品のポスターにタッチします。
2. 時間にタッチします。
3. 座席にタッチするか、おすすめの席をお選びください。
4. カードを読み取り機にかざします。

窓口でもお手伝いいたします。</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>ただいまチケットを印刷できません</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>それでも購入する</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はやめる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>チケットをメールで送る</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>使いやすくする</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>ここで選んだ設定は、ご利用が終わるまで続きます。</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>係員を呼び出しました</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>呼び出しへの返事です。</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>ここでお待ちください。係員が参ります。その間も操作を続けられます。</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>呼び出しを取り消す</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>係員を呼ぶ</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>メールでチケット</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>チケット、請求書、カレンダーの予定をこのアドレスにお送りします。お帰りになると、この端末はアドレスを消去します。</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>お支払いが済みしだい、チケットをこのアドレスにお送りします。お帰りになると、この端末はアドレスを消去します。</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>チケットを送る</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>お支払いへ</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>会員カードのメールアドレスは登録済みで、ここには表示しません。別のアドレスを入力することもできます。お帰りになると、この機械から消去されます。</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>会員カードのアドレスに送る</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>%1 様、ようこそ。%2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>ようこそ。%1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>会員カードはこのご購入に使えます。</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>チケットを会員カードのアドレスにお送りできます。</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>会員カードは有効です。</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>お支払い済み：%1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>チケットを再印刷する</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>別の席に交換する</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>この回でも別の回でも交換できます。差額は同意の前に表示され、それまで今のチケットは有効です。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>%n席が空きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>時間内にお選びください。時間を過ぎると次の方にご案内します。</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>いいえ、結構です</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>この席にする</translation>
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
        <translation>支払いを中止</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>カードで%1を支払う</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>カードで支払う</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>カード読み取り機が応答しません</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>まもなく復旧する場合があります。窓口でもお手伝いいたします。</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>カードを挿入するか、読み取り機にかざしてください</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>%1をお支払いいただきます。その間、お席は確保されています。</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>カードを読み取り機にかざしてください</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>%1をお支払いいただきます。まだ戻ることができます。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>カードを確認しています。お席は確保されています。</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>銀行に問い合わせています</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>通常より時間がかかっています。もう一度お支払いをなさらずにお待ちください。お席は確保されており、二重に請求されることはありません。</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>これはデモ用の読み取り機です。カードを選ぶと動作を確認できます。</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>デモカード1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>承認される</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>デモカード2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>デモカード3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>遅れて承認される</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>デモカード4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>応答しない</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>チケットを受け取る</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>チケットを予約しています。お席は確保されています。</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>お支払いはありません</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>カードは必要ありません。まだ戻ることができます。</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>もう一度印刷</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>チケットを印刷しました：%1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>チケットを印刷しています。すべて出るまでお待ちください。</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>チケットを印刷しました。お取りください。</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
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
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>入口で紙または画面のコードをご提示ください。お一人様一回限り有効です。</translation>
    </message>
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
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>%n席のキャンセル待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>順番のコード</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>これはチケットではありません。スマートフォンでコードを読み取ると順番を確認できます。席が空いたら、期限までに端末にコードを読み取らせてください。</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>プリンターの用紙がなくなりました。</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>プリンターのカバーが開いています。</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>プリンターが動作していません。</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1このままご購入いただけます。最後にスマートフォンにチケットを保存できます。窓口で予約番号をお伝えいただければ印刷もいたします。</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1チケットは確保されています。スマートフォンに保存するか、窓口で印刷をお申し付けください。</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1チケットは確保されています。コードを撮影するか、窓口で印刷をお申し付けください。</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation>%1の上演作品</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>他の都市</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>ただいま上演作品を表示できません。もう一度日付をお選びください。</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>%1の上演はもうありません。別の日をお選びください。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>すべての条件に合うものがありません。条件にもう一度触れると外せます。</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>1席</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n席、全部は並んでいません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>並びで%n席</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>1席%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>合計%1</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1。これにしますか？</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>critic, language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stars, critic</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>5つ星中%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>レビュー%n件を読む</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>平均で5つ星中%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>次の順番です。</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>お待ちの方 %n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>1分未満です。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>約%n分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>この回には多くの方がお待ちです</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>お客様の番号は%L1です</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>ご到着順にご案内しています。そのままお待ちください。順番が来ると座席をお選びいただけます。</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>別の時間を選ぶ</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>このコードを読み取れませんでした</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>平らにして、手のひらの幅ほど離し、もう一度スキャナーにかざしてください。</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>このコードは認識できません</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>当館のチケットまたは予約のコードではありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>予約をスキャンしました</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>まだ処理中です。終わってからもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>お席は引き続き確保されています。予約はこの購入の後に開くことも、今すぐ開くこともできます。今すぐ開くと、選んだお席は手放されます。</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>予約は後で開くことも、今すぐ開くこともできます。今すぐ開くと、ここで選んだ内容は取り消されます。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>ここで続ける</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>予約を開く</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>会員カードをスキャンしました</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>ほかの列</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>エリアをお選びください</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1：列をお選びください</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>列をお選びください。最初の列がいちばん前です。</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1：座席をお選びください</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>ほかのエリア</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1番</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>座席図</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>ブロックにタッチすると座席が表示されます</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>空席</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>他の方が選択中</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>販売済み</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>販売対象外</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>車いす席</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>付き添い席</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>ペアシート</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>見切れ席</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1 %2階</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>空席%n</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>完売</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1番</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>%1列%2番</translation>
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
        <translation>並びのおすすめ席</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>少々お待ちください。座席図を開いています。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>ご希望の席にタッチするか、おすすめをお選びください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>次へ · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>キャンセル待ちする</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>座席図で見る</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>一覧で見る</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>これにする</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>少々お待ちください。席を確認しています。</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>新しい席に触れるか、お任せください。同意されるまで元の席は確保されています。</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>この席にする</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>先に取られた座席がありました。今はこちらが最良の座席です。</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>同意されるまで元の座席はそのままです。</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>この席にする · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>空席が出るのを待つか、まだ空いている席にタッチしてください。</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>完売</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>残りわずか</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>キャンセル待ちする</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>ただいま時刻を表示できません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>売り切れの回はありません。どの回も席を選べます。</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>これらの回は売り切れです。一つに触れてください。席が空くと、お待ちの順にご案内します。</translation>
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
        <translation>個人情報です。お聞きになるにはヘッドホンを差し込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>選べるものは%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>次へ進む：%1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>field</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>空欄</translation>
    </message>
    <message>
        <source>button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>音声案内がオンです。矢印キーで次の項目へ移り、決定キーで選び、戻るキーで戻り、ヘルプキーで説明を聞けます。音声キーで音声案内をオフにします。</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>または：%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>スタッフ専用</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>この端末を停止するには暗証番号を入力してください。</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>最後の数字を削除</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>%n秒待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>暗証番号が違います。</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1／%2：%3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>1つ減らす：%1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>1つ増やす：%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>ここに知らせる</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>席が空いたらメールします</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>席が空いたらメッセージを送ります</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>どの席をいつまでお取り置きするか、受け取り方とともに一通のメールでお知らせします。アドレスは使用後、またはお待ちでなくなった時点で消去します。</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>いつまで席をお取り置きするかを一通のメッセージでお知らせします。番号は国番号から入力してください。番号は使用後、またはお待ちでなくなった時点で消去します。</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>ありがとうございます。どうぞお楽しみください。</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>お支払いが完了しました。チケットを発行しています。少々お待ちください。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>%1のチケット</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>入場に必要なのはコードだけです。紙でも画面でもご利用いただけます。</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>スマートフォンでチケットを開くコード</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>スマートフォンで読み取るとチケットをお持ち帰りいただけます。1時間有効です。</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>チケットを %1 にお送りしています。</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>メールで送る</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>チケットを会員カードのアドレスに送信中です。</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>ただいま時間を表示できません。もう一度日付をお選びください。</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>時間をお選びください</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>この会場</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>%1は上演がありません。別の日をお選びください。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>題名・監督・出演者</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>最後の文字を削除</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>上を表示</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>下を表示</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>最後の文字を消す</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>キャンセル待ちする</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>空席が出ると、ご到着順にこちらでご案内します。</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>ご希望の場所は？</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並び席</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>離れてもよい</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでもよい</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>キャンセル待ちに登録</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>全年齢対象</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>%1歳以上</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>すぐここ</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1番</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>%1列%2番</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>%1番</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>%1列 %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>冒険</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>バレエ</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>コメディ</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>コンサート</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>ドキュメンタリー</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>ドラマ</translation>
    </message>
    <message>
        <source>family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>ファンタジー</translation>
    </message>
    <message>
        <source>history</source>
        <translation>歴史</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>ホラー</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>ミステリー</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>オペラ</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>オーケストラ</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>ポップス</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>恋愛</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>SF</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>スリラー</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>悲劇</translation>
    </message>
    <message>
        <source>war</source>
        <translation>戦争</translation>
    </message>
    <message>
        <source>western</source>
        <translation>西部劇</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>せりふなし</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>全年齢</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>%1歳以上</translation>
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
            <numerusform>%n席がただいま他の方に取られました。最も近い空席に印を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>%n席がただいま他の方に取られました。別の席をお選びください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>並びの空席が足りません。座席図で1席ずつお選びください。</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>一度に購入できる席数の上限です。団体の方は窓口にお問い合わせください。</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>すでにお席をお取り置きしています。先にご購入いただくか、取り消してください。</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>お取り置き時間が終了し、席は開放されました。もう一度お選びください。</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>お取り置き時間はこれ以上延長できません。時間内にお支払いください。</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>この席のお支払いはすでに進行中です。結果をお待ちください。</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>この席はお支払い済みです。</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>この回のチケットは販売を終了しました。別の時間をお選びください。</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>隣に1席だけ空席が残ります。1席ずらしてお選びください。</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>この回は完売しました。別の時間をお選びください。</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>この回のキャンセル待ちから外れています。もう一度ご登録ください。</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>この席のお取り置きは終了しました。もう一度キャンセル待ちにご登録ください。</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>この回のキャンセル待ちに登録済みです。空席が出次第お知らせします。</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>この回のキャンセル待ちは満員です。別の時間をお選びください。</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>この席は選択できません。別の席をお選びください。</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>銀行がお支払いを承認しませんでした。代金は請求されていません。もう一度お試しいただくか、別のカードをご利用ください。</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>お支払いの完了前に席が失われました。代金は返金いたします。別の席をお選びください。</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>料金が変わりました。代金は請求されていません。新しい料金をご確認のうえお支払いください。</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>この料金は取り扱いを終了しました。代金は請求されていません。別の料金をお選びください。</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>お支払いの結果をまだ確認できておらず、銀行に問い合わせています。もう一度お支払いをなさらないでください。</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>こちらは取り扱いを終了しました。別のものをお選びください。</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>ただいま大変混み合っています。数秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>この回には大変多くの方がお待ちです。順番までお待ちください。</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>お取り置き後に購入されないことが続きました。しばらくしてからお選びください。</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>この券売機は更新中です。窓口にお越しください。</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>この券売機ではチケットを販売できません。窓口にお越しください。</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>ただいま窓口と通信できません。数秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>当方で問題が発生しました。もう一度お試しいただくか、窓口にお越しください。</translation>
    </message>
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
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>このコードはこの席には使えません。代金は請求されていません。ご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>このコードは使用回数の上限に達しています。コードなしでお進みいただけます。</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>このギフト券が見つかりません。番号をご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>このギフト券は有効期限が切れています。窓口にお問い合わせください。</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>このギフト券の残高はありません。別の方法でお支払いください。</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>このギフト券は別の通貨用です。別の方法でお支払いください。</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>料金の確保時間が終了しました。代金は請求されていません。もう一度確認していますので、料金をご確認のうえお支払いください。</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>このチケットはすでに払い戻しまたは交換済みです。</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>隣に1席だけ空席が残ります。空席が残らない最も近い座席に印を付けました。</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>予約番号として正しくありません。8文字をご確認ください。</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>この番号の予約が見つかりません。8文字をご確認ください。</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>この予約のチケットは払い戻し済みで、無効です。</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>番号の誤りが続きました。%n 秒後にもう一度試すか、窓口でお尋ねください。</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>このチケットを読み取れません。代わりに予約番号を入力してください。</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>この会員カードはご利用いただけないか、有効ではなくなっています。窓口にお問い合わせください。</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>会員カードの誤りが続きました。%n 秒後にもう一度試すか、窓口でお尋ねください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>会員カードではこれらの座席は割引になりません。通常料金でお進みいただけます。</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>会員カードの特典は使用回数の上限に達しています。通常料金でお進みいただけます。</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>会員カードのアドレスにチケットをお送りできません。アドレスを入力してください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that are lists themselves</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>This is no phone number that we can send a message to. Please check it and try again.</source>
        <translation>この番号にはメッセージを送れません。ご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>このアドレスには送信できません。ご確認のうえ、もう一度お試しください。</translation>
    </message>
</context>
</TS>
