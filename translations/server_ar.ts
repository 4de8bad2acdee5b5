<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgeRating</name>
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
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>تحية طيبة،</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>تذاكركم: %1، %2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>شكرًا لحجزكم. تجدون التذاكر والفاتورة مرفقة بهذه الرسالة.</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>تغيّرت مقاعدكم: %1، %2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>نقلنا حجزكم إلى مقاعد أخرى بالسعر نفسه. يُرجى استخدام التذاكر المرفقة: لم تعد التذاكر السابقة صالحة.</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>إلغاء: %1، %2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>أُعيدت تذاكر من هذا الحجز، ويعود مبلغ %1 إلى وسيلة الدفع الأصلية. إشعار الدائن مرفق بهذه الرسالة.</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>ما زالت هذه التذاكر صالحة؛ يُرجى استخدام التذاكر المرفقة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1 (%2)، %3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>يُرجى إبراز رمز كل تذكرة عند المدخل، على الورق أو على الشاشة.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>نتطلع إلى استقبالكم.</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>تذاكر %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>فاتورة %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>إشعار دائن %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>تقويم %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>ض.ق.م %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>للفاتورة</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>جميع الأسعار شاملة ضريبة القيمة المضافة وجميع الرسوم.</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>الرقم الضريبي: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, when</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Seats came free for you: %1</source>
        <translation>توفرت لكم مقاعد: %1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>تحية طيبة،</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>توفرت المقاعد التي تنتظرونها، وهي محجوزة لكم حتى الساعة %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>محجوزة حتى</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>رمز مكانكم في القائمة</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>خذوها وادفعوا ثمنها عند أي جهاز في هذه الدار: دعوه يقرأ الرمز في الصفحة أدناه، أو أدخلوا رمز مكانكم.</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>إن لم تريدوها فغادروا قائمة الانتظار في تلك الصفحة: عندها تنتقل فورًا إلى من يليكم.</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>مقاعد محجوزة لكم حتى %1. خذوها من أي جهاز:</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>تذاكركم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>رمز QR للتذكرة %1 من %2</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>أبرزوا كل رمز عند المدخل. يسمح بدخول شخص واحد مرة واحدة. التقطوا صورة للشاشة ليبقى معكم دون شبكة.</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>يمكن فتح هذه الصفحة حتى الساعة %1.</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>هذا الحجز ملغى. ليست له تذاكر صالحة.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا يوجد شيء هنا</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>يُرجى التحقق من الرابط أو مسح الرمز على الجهاز مرة أخرى.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>لم يعد هذا الرابط صالحًا</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>حرصًا على أمانكم كان صالحًا لمدة قصيرة فقط. يجد الجهاز وشباك التذاكر تذاكركم برقم الحجز.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>يُرجى المحاولة مرة أخرى بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
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
</context>
<context>
    <name>SeatNote</name>
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
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>الصف %1، المقعد %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1، المدخل %2</translation>
    </message>
</context>
<context>
    <name>ShowTime</name>
    <message>
        <source>%1, %2</source>
        <comment>date, clock time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>يُرجى إبراز الرمز عند المدخل، على الورق أو على الشاشة. يسمح بدخول شخص واحد مرة واحدة.</translation>
    </message>
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
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>مكانكم على قائمة الانتظار</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>الدور لكم الآن</translation>
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
        <source>Seats came free for you</source>
        <translation>توفرت لكم مقاعد</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>الوقت المتبقي لأخذها</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>هي محجوزة لكم حتى انتهاء الوقت. لأخذها دعوا أحد الأجهزة يقرأ الرمز أدناه.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>تنتظرون</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>الصف %1، المقعد %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>المقعد %1 من %2</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>رمز QR لمكانكم على قائمة الانتظار</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>مكانكم عند كل جهاز: دعوه يقرأ هذا الرمز أو أدخلوه.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>مغادرة قائمة الانتظار</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>ينتقل مكانكم والمقاعد المحجوزة لكم إلى من يليكم.</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>غادرتم قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>لم يعد شيء محجوزًا لكم. شكرًا لإتاحتكم الفرصة للآخرين.</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>أخذتم المقاعد</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>تصبح لكم بمجرد دفع ثمنها عند الجهاز.</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>انتهى وقت حجز مقاعدكم</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>انتقلت إلى من يليكم. إن كنتم لا تزالون تريدون مقاعد فسيضيفكم أحد الأجهزة إلى القائمة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>لا أحد قبلكم</numerusform>
            <numerusform>شخص واحد قبلكم</numerusform>
            <numerusform>شخصان قبلكم</numerusform>
            <numerusform>%n أشخاص قبلكم</numerusform>
            <numerusform>%n شخصًا قبلكم</numerusform>
            <numerusform>%n شخص قبلكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان متجاوران</numerusform>
            <numerusform>%n مقاعد متجاورة</numerusform>
            <numerusform>%n مقعدًا متجاورًا</numerusform>
            <numerusform>%n مقعد متجاور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
</context>
</TS>
