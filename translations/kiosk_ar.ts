<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, title, price</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractScreen</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>سينما ومسرح وحفلات</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>لديّ حجز</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>المسوا الزر أدناه لرؤية البرنامج.</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>عروض اليوم. المسوا ملصقًا أو وقتًا لاختيار مقاعدكم.</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>العروض القادمة هنا %1. المسوا ملصقًا أو وقتًا لاختيار مقاعدكم.</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>عرض البرنامج كاملًا</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>%n عنوان يُعرض هنا قريبًا: اليمين واليسار ينتقلان بينها، والأعلى والأسفل يتجاوزانها</numerusform>
            <numerusform>عنوان واحد (%n) يُعرض هنا قريبًا: اليمين واليسار يمرّان به، والأعلى والأسفل يتجاوزانه</numerusform>
            <numerusform>عنوانان (%n) يُعرضان هنا قريبًا: اليمين واليسار ينتقلان بينهما، والأعلى والأسفل يتجاوزانهما</numerusform>
            <numerusform>%n عناوين تُعرض هنا قريبًا: اليمين واليسار ينتقلان بينها، والأعلى والأسفل يتجاوزانها</numerusform>
            <numerusform>%n عنوانًا يُعرض هنا قريبًا: اليمين واليسار ينتقلان بينها، والأعلى والأسفل يتجاوزانها</numerusform>
            <numerusform>%n عنوان يُعرض هنا قريبًا: اليمين واليسار ينتقلان بينها، والأعلى والأسفل يتجاوزانها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>تذاكركم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>من سيحضر؟ المسوا سعرًا لتغييره.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>جميع الرسوم مشمولة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>دفع %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>المبلغ المطلوب %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>بدلاً من %1. جميع الرسوم مشمولة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>تستردون %1</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>ثمن المقاعد الجديدة %1، وتُحتسب تذاكركم القديمة بمبلغ %2. جميع الرسوم مشمولة.</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>شباك التذاكر: %1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>مواعيد عمل شباك التذاكر:</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>أي مدينة؟</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>اكتبوا اسم مدينة</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>اسم مدينة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>مسح الحرف الأخير</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>لا عروض لنا في مدينة بهذا الاسم. جرّبوا الحروف الأولى منه.</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>لا يمكننا عرض المدن حاليًا. يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>مدن قريبة منكم</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>المدن المطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>لا دور عرض</numerusform>
            <numerusform>دار عرض واحدة</numerusform>
            <numerusform>دارا عرض</numerusform>
            <numerusform>%n دور عرض</numerusform>
            <numerusform>%n دار عرض</numerusform>
            <numerusform>%n دار عرض</numerusform>
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
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>قسيمة تنتهي بـ %1</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>إدخال رمز أو قسيمة</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>بطاقة العضوية</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>رمز أو قسيمة</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>رمز عرض أو رقم قسيمة</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>رمز عرض أو الرقم المكتوب على قسيمة الهدية أو بطاقة العضوية. لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>بقي %1 فقط</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>المقاعد محجوزة لمدة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>foyer::client::DeviceCover</name>
    <message>
        <source>This kiosk is new here</source>
        <translation>هذا الكشك جديد هنا</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>يعتمده أحد الموظفين بهذا الرمز. بعد عشر دقائق يظهر رمز آخر.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>يُرجى شراء تذاكركم من شباك التذاكر. نعتذر منكم.</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>لم تعد مقاعدك متاحة. نحتفظ لك بمقاعد مماثلة.</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>كانت مقاعدك: %1، وقد حصل عليها شخص آخر أثناء الدفع. نعتذر عن ذلك. هذه المقاعد بالسعر نفسه ولا حاجة إلى الدفع مرة أخرى. إذا لم ترغب فيها أو انتهى الوقت فلن يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>لا، لا تخصموا شيئًا</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>أخذ هذه المقاعد</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>انتهى وقت حجز هذه المقاعد</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>ستستردون نقودكم</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>لم يعد هذا العرض متاحًا للبيع</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>رُفضت بطاقتكم</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم تنجح العملية</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>مع طفل عمره %1</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>أماكن للكراسي المتحركة</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>حجزكم</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>عرض حجزي</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>امسحوا رمز تذكرة أو رمز مكانكم على قائمة الانتظار، أو أدخلوا رقم الحجز: حروفه وأرقامه الثمانية مكتوبة على كل تذكرة.</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>أنتم على قائمة الانتظار</numerusform>
            <numerusform>أنتم على قائمة الانتظار لمقعد واحد</numerusform>
            <numerusform>أنتم على قائمة الانتظار لمقعدين</numerusform>
            <numerusform>أنتم على قائمة الانتظار لـ %n مقاعد</numerusform>
            <numerusform>أنتم على قائمة الانتظار لـ %n مقعدًا</numerusform>
            <numerusform>أنتم على قائمة الانتظار لـ %n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>الدور لكم الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد قبلكم</numerusform>
            <numerusform>شخص واحد قبلكم</numerusform>
            <numerusform>شخصان قبلكم</numerusform>
            <numerusform>%n أشخاص قبلكم</numerusform>
            <numerusform>%n شخصًا قبلكم</numerusform>
            <numerusform>%n شخص قبلكم</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>سنعرض عليكم المقاعد على هذه الشاشة حال توفرها. يُرجى البقاء هنا: دوركم محفوظ ما دمتم هنا.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>مغادرة قائمة الانتظار</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>فرصتكم جيدة: قد تتوفر مقاعد كثيرة.</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>فرصتكم متوسطة: قد تتوفر بعض المقاعد.</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>فرصتكم ضعيفة: يكاد لا يتوفر أي مقعد.</translation>
    </message>
    <message>
        <source>Code that shows your place on your phone</source>
        <translation>رمز يعرض مكانكم على هاتفكم</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>خذوا مكانكم معكم: امسحوا هذا الرمز بهاتفكم أو اطبعوه. تعرض الصفحة عدد من هم قبلكم وتخبركم عندما تتوفر مقاعد. كل جهاز هنا يعرف رمزكم.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>طباعة مكاني</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>تجري طباعة مكانكم.</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>طُبع مكانكم. يُرجى أخذه: يبقى لكم عندما تذهبون.</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>الاحتفاظ بمكاني والذهاب</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>نعرض عليكم المقاعد فور توفرها، على هذه الشاشة وعلى هاتفكم.</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>سنكتب إلى %1 عندما تتوفر مقاعد. تحتفظون بمكانكم عند ذهابكم.</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>سنرسل رسالة إلى %1 عندما تتوفر مقاعد. تحتفظون بمكانكم عند ذهابكم.</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>أخبروني بالبريد</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>أخبروني على الهاتف</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة علوية</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>علامة آت</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>هل ما زلتم تدفعون؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>ينتهي وقت الدفع الآن ولن يُخصم شيء.</numerusform>
            <numerusform>بعد ثانية واحدة ينتهي وقت الدفع ولن يُخصم شيء.</numerusform>
            <numerusform>بعد ثانيتين ينتهي وقت الدفع ولن يُخصم شيء.</numerusform>
            <numerusform>بعد %n ثوانٍ ينتهي وقت الدفع ولن يُخصم شيء.</numerusform>
            <numerusform>بعد %n ثانية ينتهي وقت الدفع ولن يُخصم شيء.</numerusform>
            <numerusform>بعد %n ثانية ينتهي وقت الدفع ولن يُخصم شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>متابعة الدفع</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>إلغاء الدفع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>أخذ الأقرب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>مقاعدكم محجوزة لأقل من دقيقة. هل تحتاجون إلى مزيد من الوقت؟</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>مقاعدكم محجوزة لأقل من دقيقة.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>هذا الجهاز بحاجة إلى تحديث</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>يُرجى شراء تذاكركم من شباك التذاكر. نعتذر منكم.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>انقطع الاتصال بشباك التذاكر أثناء الدفع. سيعود تلقائيًا، وعندها نعرض لكم النتيجة. لن يُخصم المبلغ أكثر من مرة واحدة.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>انقطع الاتصال بشباك التذاكر. سيعود تلقائيًا، وما زالت مقاعدكم محجوزة لكم.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>انقطع الاتصال بشباك التذاكر. سيعود تلقائيًا. إن كنتم على عجلة فسيسعد شباك التذاكر بمساعدتكم.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>ستُمسح هذه الشاشة الآن للشخص التالي.</numerusform>
            <numerusform>بعد ثانية واحدة تُمسح هذه الشاشة للشخص التالي.</numerusform>
            <numerusform>بعد ثانيتين تُمسح هذه الشاشة للشخص التالي.</numerusform>
            <numerusform>بعد %n ثوانٍ تُمسح هذه الشاشة للشخص التالي.</numerusform>
            <numerusform>بعد %n ثانية تُمسح هذه الشاشة للشخص التالي.</numerusform>
            <numerusform>بعد %n ثانية تُمسح هذه الشاشة للشخص التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>كشك Foyer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>كيف تشترون التذاكر</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. المسوا ملصق العرض الذي تودون مشاهدته.
2. المسوا موعدًا.
3. المسوا مقاعدكم، أو دعونا نختر أفضلها.
4. قرّبوا بطاقتكم من القارئ.

يسعد شباك التذاكر بمساعدتكم.</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>لا يمكننا طباعة تذاكركم الآن</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>الشراء رغم ذلك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>إرسال التذاكر بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>ما تختاره هنا يبقى حتى تغادر.</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>تم استدعاء الموظفين</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>هذا هو الرد على ندائكم.</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>يرجى البقاء هنا: سيأتي إليكم أحد. يمكنكم المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>لا داعي لمجيء أحد</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>استدعاء أحد الموظفين</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>التذاكر بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>تصل تذاكرك والفاتورة وموعد لتقويمك إلى هذا العنوان. ينساه هذا الجهاز عند مغادرتك.</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>بمجرد الدفع تصل تذاكرك إلى هذا العنوان. ينساه هذا الجهاز عند مغادرتك.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>إرسال التذاكر</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>إلى الدفع</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>نعرف عنوان بطاقتكم ولا نعرضه هنا. أو أدخلوا عنوانًا آخر: ينساه هذا الجهاز عند مغادرتكم.</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>إلى عنوان بطاقة العضوية</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>مرحبًا %1. %2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>مرحبًا بكم. %1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>تُحتسب بطاقة عضويتكم لهذا الشراء.</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>يمكننا إرسال تذاكركم إلى عنوان بطاقة العضوية.</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>بطاقة عضويتكم صالحة.</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>المدفوع: %1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>اطبعوا تذاكري مرة أخرى</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>استبدال بمقاعد أخرى</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>في هذا العرض أو في غيره. ترون ما تدفعونه أو تستردونه قبل أن توافقوا، وتبقى تذاكركم صالحة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>لم يتوفر لكم أي مقعد</numerusform>
            <numerusform>توفر لكم مقعد واحد</numerusform>
            <numerusform>توفر لكم مقعدان</numerusform>
            <numerusform>توفرت لكم %n مقاعد</numerusform>
            <numerusform>توفر لكم %n مقعدًا</numerusform>
            <numerusform>توفر لكم %n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>احجزوها قبل انتهاء الوقت: بعد ذلك تُعرض على التالي في القائمة.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>أخذ هذه المقاعد</translation>
    </message>
</context>
<context>
    <name>foyer::client::PartyChooser</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Cancel payment</source>
        <translation>إلغاء الدفع</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>دفع %1 بالبطاقة</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>قارئ البطاقات لا يستجيب</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>قد يعود بعد قليل. يسعد شباك التذاكر بمساعدتكم.</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>أدخلوا بطاقتكم أو قرّبوها من القارئ</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>سيُخصم %1. مقاعدكم محفوظة لكم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>قرّبوا بطاقتكم من القارئ</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>سيُخصم %1. لا يزال بإمكانكم الرجوع.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>جارٍ التحقق من بطاقتكم. مقاعدكم مضمونة.</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>نستعلم من مصرفكم</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>يستغرق الأمر وقتًا أطول من المعتاد. يُرجى الانتظار وعدم الدفع مرة أخرى: مقاعدكم مضمونة، ولن يُخصم المبلغ أكثر من مرة واحدة.</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>هذا قارئ بطاقات تجريبي. اختاروا بطاقة لتروا ما يحدث:</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>بطاقة تجريبية 1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>تُقبل</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>بطاقة تجريبية 2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>تُرفض</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>بطاقة تجريبية 3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>تُقبل متأخرة</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>بطاقة تجريبية 4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>لا تستجيب أبدًا</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>الحصول على التذاكر</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>يجري حجز تذاكرك. مقاعدك محفوظة.</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>لم يبق شيء للدفع</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>لا تحتاج إلى بطاقة. لا يزال بإمكانك الرجوع.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>طُبعت تذاكركم: %1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>تجري طباعة تذاكركم. يُرجى انتظارها كلها.</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>طُبعت تذاكركم. يُرجى أخذها.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>تذكرة %1 من %2</translation>
    </message>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>يُرجى إبراز الرمز عند المدخل، على الورق أو على الشاشة. يسمح بدخول شخص واحد مرة واحدة.</translation>
    </message>
    <message>
        <source>Wheelchair space</source>
        <translation>مكان لكرسي متحرك</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>مقعد للمرافق</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>رؤية محدودة</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>مقعد مزدوج</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>لجميع الأعمار</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>لجميع الأعمار</numerusform>
            <numerusform>من عمر سنة واحدة</numerusform>
            <numerusform>من عمر سنتين</numerusform>
            <numerusform>من عمر %n سنوات</numerusform>
            <numerusform>من عمر %n سنة</numerusform>
            <numerusform>من عمر %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>على قائمة الانتظار</numerusform>
            <numerusform>على قائمة الانتظار لمقعد واحد</numerusform>
            <numerusform>على قائمة الانتظار لمقعدين</numerusform>
            <numerusform>على قائمة الانتظار لـ %n مقاعد</numerusform>
            <numerusform>على قائمة الانتظار لـ %n مقعدًا</numerusform>
            <numerusform>على قائمة الانتظار لـ %n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>رمز مكانكم</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>هذه ليست تذكرة. امسحوا الرمز بهاتفكم لمتابعة مكانكم. عندما تتوفر لكم مقاعد، مرّروه على أحد الأجهزة قبل انتهاء الوقت.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>نفد الورق من الطابعة.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>الطابعة مفتوحة.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>الطابعة لا تعمل.</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 يمكنكم شراء تذاكركم رغم ذلك: في النهاية تأخذونها على هاتفكم. أو يطبعها شباك التذاكر، ويكفي رقم حجزكم.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 تذاكركم محفوظة: خذوها على هاتفكم، أو اطلبوا طباعتها من شباك التذاكر.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 تذاكركم محفوظة: صوّروا الرموز، أو اطلبوا طباعة التذاكر من شباك التذاكر.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation>العروض في %1</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>مدينة أخرى</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>لا يمكننا عرض البرنامج حاليًا. يُرجى اختيار اليوم مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>لا عروض أخرى %1. يُرجى اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>لا شيء يناسب كل ما تريدونه. المسوا أحد الخيارات مرة أخرى لإلغائه.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>مقعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n مقعد، ليست كلها متجاورة</numerusform>
            <numerusform>مقعد واحد (%n)، ليست كلها متجاورة</numerusform>
            <numerusform>مقعدان (%n)، ليسا متجاورين</numerusform>
            <numerusform>%n مقاعد، ليست كلها متجاورة</numerusform>
            <numerusform>%n مقعدًا، ليست كلها متجاورة</numerusform>
            <numerusform>%n مقعد، ليست كلها متجاورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>%n مقعد متجاور</numerusform>
            <numerusform>مقعد واحد (%n)</numerusform>
            <numerusform>مقعدان متجاوران (%n)</numerusform>
            <numerusform>%n مقاعد متجاورة</numerusform>
            <numerusform>%n مقعدًا متجاورًا</numerusform>
            <numerusform>%n مقعد متجاور</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>على اليسار</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>%1 لكل مقعد</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>%1 في المجموع</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1. هل تأخذها؟</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>critic, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stars, critic</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n نجمة من 5</numerusform>
            <numerusform>نجمة واحدة من 5</numerusform>
            <numerusform>نجمتان من 5</numerusform>
            <numerusform>%n نجوم من 5</numerusform>
            <numerusform>%n نجمة من 5</numerusform>
            <numerusform>%n نجمة من 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>قراءة %n مراجعة</numerusform>
            <numerusform>قراءة مراجعة واحدة (%n)</numerusform>
            <numerusform>قراءة مراجعتين (%n)</numerusform>
            <numerusform>قراءة %n مراجعات</numerusform>
            <numerusform>قراءة %n مراجعة</numerusform>
            <numerusform>قراءة %n مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>%1 من 5 نجوم في المتوسط</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>الدور لكم الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد قبلكم.</numerusform>
            <numerusform>شخص واحد قبلكم.</numerusform>
            <numerusform>شخصان قبلكم.</numerusform>
            <numerusform>%n أشخاص قبلكم.</numerusform>
            <numerusform>%n شخصًا قبلكم.</numerusform>
            <numerusform>%n شخص قبلكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>أقل من دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>أقل من دقيقة.</numerusform>
            <numerusform>نحو دقيقة واحدة.</numerusform>
            <numerusform>نحو دقيقتين.</numerusform>
            <numerusform>نحو %n دقائق.</numerusform>
            <numerusform>نحو %n دقيقة.</numerusform>
            <numerusform>نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>كثيرون يريدون مقاعد لهذا العرض</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>رقمكم هو %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>ندخل الجميع حسب ترتيب الوصول. يُرجى البقاء هنا: بعدها يمكنكم اختيار مقاعدكم.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار موعد آخر</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>لم نتمكن من قراءة هذا الرمز</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>يرجى وضعه أمام الماسح مرة أخرى، مستويًا وعلى بُعد عرض كف اليد.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>ليس هذا رمز تذكرة أو حجز لدينا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>لقد مسحت رمز حجز</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>لا تزال هناك عملية جارية. يرجى مسح الرمز مرة أخرى عند انتهائها.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>لا تزال مقاعدك محجوزة لك. يمكننا فتح الحجز بعد هذا الشراء أو الآن: وعندئذ تُلغى المقاعد التي اخترتها.</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>يمكننا فتح الحجز لاحقًا أو الآن: وعندئذ يُلغى ما اخترته هنا.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>لقد مسحت بطاقة عضوية</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>صفوف أخرى</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>اختر قسمًا</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1: اختر صفًا</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>اختر صفًا. الصف الأول هو الأقرب إلى الأمام.</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1: اختر مقاعدك</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>أقسام أخرى</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>مخطط القاعة</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>القاعة كاملة</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>المسوا قسمًا لرؤية مقاعده</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>اختياركم</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>مباع</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>غير معروض للبيع</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>مكان لكرسي متحرك</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>مقعد للمرافق</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>مقعد مزدوج</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>رؤية محدودة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المسرح</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الملعب</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1، المستوى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>لا مقاعد شاغرة</numerusform>
            <numerusform>مقعد واحد شاغر</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n شاغرة</numerusform>
            <numerusform>%n شاغرًا</numerusform>
            <numerusform>%n شاغر</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>الصف %1، المقعد %2</translation>
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
        <translation>أفضل المقاعد</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>لحظة، نفتح القاعة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>المسوا المقاعد التي تودونها، أو دعونا نختر.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>متابعة · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>انتظار المقاعد</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>المقاعد على المخطط</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>المقاعد كقائمة</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>خذ هذه</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>لحظة من فضلكم، نطلب مقاعدكم.</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>المسوا مقاعدكم الجديدة أو دعونا نختارها لكم. تبقى مقاعدكم القديمة لكم حتى توافقوا.</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>أخذ هذه المقاعد</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>سبقكم أحد إليها. هذه أفضل المقاعد الآن.</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>تبقى مقاعدكم القديمة لكم حتى توافقوا.</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>أخذ هذه المقاعد · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>يمكنكم انتظار مقاعد قد تتوفر، أو لمس المقاعد التي ما زالت متاحة.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>مقاعد قليلة</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>انتظار المقاعد</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>لا يمكننا عرض الأوقات الآن. يرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>لا يوجد هنا عرض نفدت تذاكره: يمكنكم اختيار مقاعد لجميع العروض.</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>نفدت تذاكر هذه العروض. المسوا أحدها: عندما تشغر مقاعد تُعرض على المنتظرين بحسب ترتيب وصولهم.</translation>
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
        <translation>خاص. وصّل سماعة الرأس لسماعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>حرف واحد (%n)</numerusform>
            <numerusform>حرفان (%n)</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n خيار</numerusform>
            <numerusform>خيار واحد (%n)</numerusform>
            <numerusform>خياران (%n)</numerusform>
            <numerusform>%n خيارات</numerusform>
            <numerusform>%n خيارًا</numerusform>
            <numerusform>%n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>للمتابعة: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>النطق مفعّل. تنقلك مفاتيح الأسهم من عنصر إلى آخر، ومفتاح الاختيار يختاره، ومفتاح الرجوع يعود بك، ومفتاح المساعدة يشرح. مفتاح النطق يوقف النطق.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>أو: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>للموظفين فقط</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>أدخل رقمك السري لإخراج هذا الجهاز من الخدمة.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>مسح الرقم الأخير</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>يُرجى المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>يُرجى الانتظار ثانية واحدة ثم المحاولة مرة أخرى.</numerusform>
            <numerusform>يُرجى الانتظار ثانيتين ثم المحاولة مرة أخرى.</numerusform>
            <numerusform>يُرجى الانتظار %n ثوانٍ ثم المحاولة مرة أخرى.</numerusform>
            <numerusform>يُرجى الانتظار %n ثانية ثم المحاولة مرة أخرى.</numerusform>
            <numerusform>يُرجى الانتظار %n ثانية ثم المحاولة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>هذا الرقم السري غير صحيح.</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>إنقاص واحد: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>زيادة واحد: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>أخبروني هناك</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>نكتب إليكم عندما تتوفر مقاعد</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>رسالة عندما تتوفر مقاعد</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>تخبركم رسالة واحدة بالمقاعد التي نحجزها لكم، وحتى متى، وكيف تأخذونها. ننسى العنوان حالما يُستخدم أو حين لا تعودون تنتظرون.</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>تخبركم رسالة واحدة حتى متى نحجز لكم مقاعد. أدخلوا الرقم من فضلكم مع رمز البلد. ننساه حالما يُستخدم أو حين لا تعودون تنتظرون.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>شكرًا لكم. مشاهدة ممتعة!</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>رقم حجزكم</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>تم الدفع. لحظة، يجري إعداد تذاكركم.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>تذكرة %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>لا يلزم عند المدخل سوى الرموز، على الورق أو على الشاشة.</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>رمز يفتح تذاكركم على هاتفكم</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>امسحوا هذا الرمز بهاتفكم لأخذ تذاكركم معكم. يعمل لمدة ساعة.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>تذاكرك في طريقها إلى %1.</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>إرسال بالبريد</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>تذاكركم في الطريق إلى عنوان بطاقة العضوية.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>لا يمكننا عرض المواعيد حاليًا. يُرجى اختيار اليوم مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختاروا موعدًا</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>في هذه الدار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>لا عرض %1. يُرجى اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>العنوان أو المخرج أو الممثل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>مسح الحرف الأخير</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>عرض ما في الأعلى</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>عرض ما في الأسفل</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>مسح الحرف الأخير</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>انتظار المقاعد</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>تُعرض عليكم المقاعد التي تتوفر هنا، حسب ترتيب الوصول.</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>أين تودون الجلوس؟</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>متجاورة</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>متفرقة لا بأس</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>الانضمام إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>format of a day of the week, short</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>لجميع الأعمار</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>من عمر %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>هنا تمامًا</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>الصف %1، المقعد %2</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>المقاعد %1</numerusform>
            <numerusform>المقعد %1</numerusform>
            <numerusform>المقعدان %1</numerusform>
            <numerusform>المقاعد %1</numerusform>
            <numerusform>المقاعد %1</numerusform>
            <numerusform>المقاعد %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>الصف %1، %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>مغامرات</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>رسوم متحركة</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>باليه</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>كوميديا</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>حفل موسيقي</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>وثائقي</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>دراما</translation>
    </message>
    <message>
        <source>family</source>
        <translation>عائلي</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>خيال</translation>
    </message>
    <message>
        <source>history</source>
        <translation>تاريخي</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>رعب</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>غموض</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>أوبرا</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>أوركسترا</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>بوب</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>رومانسي</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>خيال علمي</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>إثارة</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>مأساة</translation>
    </message>
    <message>
        <source>war</source>
        <translation>حربي</translation>
    </message>
    <message>
        <source>western</source>
        <translation>غرب أمريكي</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بلا كلام</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>للكل</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>+%1</translation>
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
            <numerusform>ما زالت مقاعدكم متاحة.</numerusform>
            <numerusform>أُخذ مقعد للتو. حددنا لكم الأقرب.</numerusform>
            <numerusform>أُخذ مقعدان للتو. حددنا لكم الأقرب.</numerusform>
            <numerusform>أخذ شخص آخر %n مقاعد للتو. حددنا لكم أقرب المقاعد الشاغرة.</numerusform>
            <numerusform>أخذ شخص آخر %n مقعدًا للتو. حددنا لكم أقرب المقاعد الشاغرة.</numerusform>
            <numerusform>أخذ شخص آخر %n مقعد للتو. حددنا لكم أقرب المقاعد الشاغرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>يُرجى اختيار مقاعد أخرى.</numerusform>
            <numerusform>أخذ شخص آخر مقعدًا واحدًا للتو. يُرجى اختيار مقعد آخر.</numerusform>
            <numerusform>أخذ شخص آخر مقعدين للتو. يُرجى اختيار مقعدين آخرين.</numerusform>
            <numerusform>أخذ شخص آخر %n مقاعد للتو. يُرجى اختيار مقاعد أخرى.</numerusform>
            <numerusform>أخذ شخص آخر %n مقعدًا للتو. يُرجى اختيار مقاعد أخرى.</numerusform>
            <numerusform>أخذ شخص آخر %n مقعد للتو. يُرجى اختيار مقاعد أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>لم يعد هناك هذا العدد من المقاعد المتجاورة. يُرجى اختيار مقاعد منفردة على المخطط.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>اخترتم أكبر عدد من المقاعد يمكن شراؤه دفعة واحدة. للمجموعات الأكبر يُرجى سؤال شباك التذاكر.</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>هناك مقاعد محجوزة لكم بالفعل. يُرجى شراؤها أولًا أو إعادتها.</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>انتهى وقت مقاعدكم وعادت متاحة للجميع. يُرجى الاختيار مرة أخرى.</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>لم يعد بالإمكان تمديد وقت مقاعدكم. يُرجى الدفع قبل انتهائه.</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>هناك عملية دفع جارية لهذه المقاعد. يُرجى انتظار نتيجتها.</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>تم دفع ثمن هذه المقاعد بالفعل.</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>لم تعد تذاكر هذا العرض تُباع. يُرجى اختيار موعد آخر.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>سيبقى مقعد واحد منفرد بجانبكم. يُرجى تحريك اختياركم مقعدًا واحدًا.</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>نفدت تذاكر هذا العرض. يُرجى اختيار موعد آخر.</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>لم تعودوا على قائمة الانتظار لهذا العرض. يُرجى الانضمام إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>لم تعد هذه المقاعد محجوزة لكم. يُرجى الانضمام إلى قائمة الانتظار مرة أخرى.</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>أنتم على قائمة الانتظار لهذا العرض بالفعل. سنخبركم حال توفر المقاعد.</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>قائمة الانتظار لهذا العرض ممتلئة. يُرجى اختيار موعد آخر.</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>لا يمكن اختيار هذه المقاعد. يُرجى اختيار مقاعد أخرى.</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>رفض مصرفكم الدفع ولم يُخصم شيء. يُرجى المحاولة مرة أخرى أو استخدام بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>فُقدت مقاعدكم قبل اكتمال الدفع. ستُعاد نقودكم إليكم. يُرجى اختيار مقاعد أخرى.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>تغيّر السعر. لم يُخصم شيء. يُرجى الاطلاع على السعر الجديد قبل الدفع.</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>لم يعد هذا السعر متاحًا. لم يُخصم شيء. يُرجى اختيار سعر آخر.</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>لا نعلم بعد هل تم الدفع، ونستعلم من مصرفكم. يُرجى عدم الدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>لم يعد هذا متاحًا. يُرجى اختيار شيء آخر.</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>يشتري كثيرون التذاكر الآن. يُرجى المحاولة بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>يريد كثيرون مقاعد لهذا العرض. يُرجى الانتظار حتى يحين دوركم.</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>حُجزت مقاعد هنا عدة مرات ولم تُشترَ. يُرجى الانتظار قليلًا قبل الاختيار مرة أخرى.</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>يجري تحديث هذا الكشك. يُرجى التوجه إلى شباك التذاكر.</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>لا يُسمح لهذا الكشك ببيع التذاكر. يُرجى التوجه إلى شباك التذاكر.</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>لا يمكننا الاتصال بشباك التذاكر حاليًا. يُرجى المحاولة بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>حدث خطأ من جانبنا. يُرجى المحاولة مرة أخرى أو التوجه إلى شباك التذاكر.</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>كبير السن</translation>
    </message>
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>هذا الرمز غير صالح لهذه المقاعد. لم يُخصم شيء. يُرجى التحقق منه والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>استُخدم هذا الرمز بالعدد المسموح به. يمكنكم المتابعة بدونه.</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>لا نعرف هذه القسيمة. يُرجى التحقق من رقمها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>انتهت صلاحية هذه القسيمة. يُرجى سؤال شباك التذاكر.</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>لم يبقَ رصيد في هذه القسيمة. يُرجى الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>هذه القسيمة بعملة أخرى. يُرجى الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>حُفظ سعركم لكم بضع دقائق وقد انتهت. لم يُخصم شيء. طلبناه من جديد: يُرجى التحقق منه قبل الدفع.</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>أُعيدت هذه التذاكر أو استُبدلت بالفعل.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>سيبقى مقعد واحد منفرد بجانبكم. حددنا لكم أقرب المقاعد التي لا تترك مقعدًا منفردًا.</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>لا يمكن أن يكون رقم الحجز هكذا. يرجى التحقق من رموزه الثمانية.</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>لا نجد حجزًا بهذا الرقم. يرجى التحقق من رموزه الثمانية.</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>أُعيدت تذاكر هذا الحجز ولم تعد صالحة.</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>كانت أرقام كثيرة خاطئة. يرجى المحاولة مرة أخرى أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت أرقام كثيرة خاطئة. يرجى المحاولة بعد ثانية واحدة أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت أرقام كثيرة خاطئة. يرجى المحاولة بعد ثانيتين أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت أرقام كثيرة خاطئة. يرجى المحاولة بعد %n ثوانٍ أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت أرقام كثيرة خاطئة. يرجى المحاولة بعد %n ثانية أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت أرقام كثيرة خاطئة. يرجى المحاولة بعد %n ثانية أو السؤال في شباك التذاكر.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>لا يمكننا قراءة هذه التذكرة. يرجى إدخال رقم الحجز بدلًا منها.</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>بطاقة العضوية هذه غير صالحة أو لم تعد صالحة. يُرجى سؤال شباك التذاكر.</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>كانت بطاقات عضوية كثيرة خاطئة. يرجى المحاولة مرة أخرى أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت بطاقات عضوية كثيرة خاطئة. يرجى المحاولة بعد ثانية واحدة أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت بطاقات عضوية كثيرة خاطئة. يرجى المحاولة بعد ثانيتين أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت بطاقات عضوية كثيرة خاطئة. يرجى المحاولة بعد %n ثوانٍ أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت بطاقات عضوية كثيرة خاطئة. يرجى المحاولة بعد %n ثانية أو السؤال في شباك التذاكر.</numerusform>
            <numerusform>كانت بطاقات عضوية كثيرة خاطئة. يرجى المحاولة بعد %n ثانية أو السؤال في شباك التذاكر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>لا تخفّض بطاقة عضويتكم سعر هذه المقاعد. يمكنكم المتابعة بالسعر العادي.</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>استُخدم عرض بطاقة عضويتكم بالعدد المسموح به. يمكنكم المتابعة بالسعر العادي.</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>لا يمكننا إرسال تذاكركم إلى عنوان بطاقة العضوية. يُرجى إدخال عنوان.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that are lists themselves</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>This is no phone number that we can send a message to. Please check it and try again.</source>
        <translation>لا يمكن إرسال رسالة إلى هذا الرقم. يرجى التحقق منه والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>لا يمكن إرسال أي شيء إلى هذا العنوان. يرجى التحقق منه والمحاولة مرة أخرى.</translation>
    </message>
</context>
</TS>
