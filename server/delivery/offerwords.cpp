#include "server/delivery/offerwords.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
OfferWords english()
{
    return {
        {QLocale::English, QLocale::UnitedKingdom},
        "en",
        u"Seats came free for you: %1"_s,
        u"Good day,"_s,
        u"seats that you are waiting for came free. They are kept for you until %1."_s,
        u"When"_s,
        u"Where"_s,
        u"Seats"_s,
        u"Kept until"_s,
        u"Code of your place"_s,
        u"Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code "
        u"of your place."_s,
        u"If you do not want them, please leave the waitlist on that page: then they go to the next in line at once."_s,
        {u"row %1, seat %2"_s, u"seat %1"_s},
        u"seats are kept for you until %1. Take them at any kiosk:"_s};
}

OfferWords german()
{
    return {{QLocale::German, QLocale::Germany},
            "de",
            u"Für Sie sind Plätze frei geworden: %1"_s,
            u"Guten Tag,"_s,
            u"es sind Plätze frei geworden, auf die Sie warten. Sie bleiben bis %1 Uhr für Sie frei."_s,
            u"Wann"_s,
            u"Wo"_s,
            u"Plätze"_s,
            u"Frei gehalten bis"_s,
            u"Code Ihres Wartelistenplatzes"_s,
            u"Nehmen und bezahlen Sie sie an einem Automaten des Hauses: Lassen Sie ihn den Code auf der Seite unten "
            u"lesen, oder geben Sie den Code Ihres Wartelistenplatzes ein."_s,
            u"Möchten Sie sie nicht, verlassen Sie bitte auf dieser Seite die Warteliste: Dann gehen sie sofort an die "
            u"Nächsten."_s,
            {u"Reihe %1, Platz %2"_s, u"Platz %1"_s},
            u"Plätze sind bis %1 Uhr für Sie frei. Nehmen Sie sie an einem Automaten:"_s};
}

OfferWords french()
{
    return {{QLocale::French, QLocale::France},
            "fr",
            u"Des places se sont libérées pour vous : %1"_s,
            u"Bonjour,"_s,
            u"Des places que vous attendez se sont libérées. Elles vous sont réservées jusqu’à %1."_s,
            u"Quand"_s,
            u"Où"_s,
            u"Places"_s,
            u"Réservées jusqu’à"_s,
            u"Code de votre place dans la file"_s,
            u"Prenez-les et payez-les à n’importe quelle borne de la maison : faites-lui lire le code de la page "
            u"ci-dessous, ou saisissez le code de votre place dans la file."_s,
            u"Si vous n’en voulez pas, quittez la liste d’attente sur cette page : elles vont alors aussitôt aux "
            u"suivants."_s,
            {u"rang %1, place %2"_s, u"place %1"_s},
            u"des places vous sont réservées jusqu'à %1. Prenez-les à une borne :"_s};
}

OfferWords spanish()
{
    return {{QLocale::Spanish, QLocale::Spain},
            "es",
            u"Han quedado libres butacas para usted: %1"_s,
            u"Buenos días:"_s,
            u"Han quedado libres butacas que usted esperaba. Se le guardan hasta las %1."_s,
            u"Cuándo"_s,
            u"Dónde"_s,
            u"Butacas"_s,
            u"Guardadas hasta las"_s,
            u"Código de su puesto"_s,
            u"Tómelas y páguelas en cualquier quiosco de la casa: deje que lea el código de la página de abajo, o "
            u"introduzca el código de su puesto."_s,
            u"Si no las quiere, abandone la lista de espera en esa página: así pasan enseguida a los siguientes."_s,
            {u"fila %1, butaca %2"_s, u"butaca %1"_s},
            u"le guardamos butacas hasta las %1. Recójalas en un quiosco:"_s};
}

OfferWords polish()
{
    return {{QLocale::Polish, QLocale::Poland},
            "pl",
            u"Zwolniły się dla Państwa miejsca: %1"_s,
            u"Dzień dobry,"_s,
            u"zwolniły się miejsca, na które Państwo czekają. Trzymamy je dla Państwa do godz. %1."_s,
            u"Kiedy"_s,
            u"Gdzie"_s,
            u"Miejsca"_s,
            u"Zarezerwowane do"_s,
            u"Kod miejsca w kolejce"_s,
            u"Można je odebrać i opłacić w każdym automacie tego domu: wystarczy zeskanować kod ze strony poniżej albo "
            u"wpisać kod miejsca w kolejce."_s,
            u"Jeśli nie chcą Państwo tych miejsc, prosimy opuścić listę oczekujących na tej stronie: wtedy od razu "
            u"przejdą do następnych osób."_s,
            {u"rząd %1, miejsce %2"_s, u"miejsce %1"_s},
            u"trzymamy dla Państwa miejsca do %1. Odbiór w automacie:"_s};
}

OfferWords turkish()
{
    return {{QLocale::Turkish, QLocale::Turkey},
            "tr",
            u"Sizin için koltuk boşaldı: %1"_s,
            u"İyi günler,"_s,
            u"Beklediğiniz koltuklar boşaldı. Saat %1’e kadar sizin için tutuluyorlar."_s,
            u"Ne zaman"_s,
            u"Nerede"_s,
            u"Koltuklar"_s,
            u"Şu saate kadar tutuluyor"_s,
            u"Sıranızın kodu"_s,
            u"Onları bu mekânın herhangi bir kioskunda alıp ödeyin: aşağıdaki sayfadaki kodu okutun ya da sıranızın "
            u"kodunu girin."_s,
            u"İstemiyorsanız lütfen bu sayfada bekleme listesinden çıkın: koltuklar hemen sıradakilere geçer."_s,
            {u"sıra %1, koltuk %2"_s, u"koltuk %1"_s},
            u"koltuklar saat %1 olana dek sizin. Bir kiosktan alabilirsiniz:"_s};
}

OfferWords arabic()
{
    return {{QLocale::Arabic, QLocale::UnitedArabEmirates},
            "ar",
            u"توفرت لكم مقاعد: %1"_s,
            u"تحية طيبة،"_s,
            u"توفرت المقاعد التي تنتظرونها، وهي محجوزة لكم حتى الساعة %1."_s,
            u"الموعد"_s,
            u"المكان"_s,
            u"المقاعد"_s,
            u"محجوزة حتى"_s,
            u"رمز مكانكم في القائمة"_s,
            u"خذوها وادفعوا ثمنها عند أي جهاز في هذه الدار: دعوه يقرأ الرمز في الصفحة أدناه، أو أدخلوا رمز مكانكم."_s,
            u"إن لم تريدوها فغادروا قائمة الانتظار في تلك الصفحة: عندها تنتقل فورًا إلى من يليكم."_s,
            {u"الصف %1، المقعد %2"_s, u"المقعد %1"_s},
            u"مقاعد محجوزة لكم حتى %1. خذوها من أي جهاز:"_s};
}

OfferWords chinese()
{
    return {{QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China},
            "zh",
            u"为您空出了座位：%1"_s,
            u"您好！"_s,
            u"您等候的座位空出来了，将为您保留到 %1。"_s,
            u"时间"_s,
            u"地点"_s,
            u"座位"_s,
            u"保留到"_s,
            u"您的排位代码"_s,
            u"请在本场馆的任意一台自助机上领取并付款：让自助机扫描下方页面上的二维码，或输入您的排位代码。"_s,
            u"如果您不需要这些座位，请在该页面退出候补：座位会立即留给下一位。"_s,
            {u"%1 排 %2 座"_s, u"%1 座"_s},
            u"座位为您保留到 %1。请在任意一台自助机上领取："_s};
}

OfferWords japanese()
{
    return {
        {QLocale::Japanese, QLocale::Japan},
        "ja",
        u"お席が空きました：%1"_s,
        u"こんにちは。"_s,
        u"お待ちのお席が空きました。%1までお取り置きしています。"_s,
        u"日時"_s,
        u"会場"_s,
        u"座席"_s,
        u"お取り置き期限"_s,
        u"順番のコード"_s,
        u"館内のどの端末でもお受け取りとお支払いができます。下のページのコードを読み取らせるか、順番のコードを入力してください。"_s,
        u"ご不要の場合は、そのページでキャンセル待ちをおやめください。お席はすぐに次の方へ回ります。"_s,
        {u"%1列 %2番"_s, u"%1番"_s},
        u"お席を%1までお取り置きしています。館内の端末でお受け取りください："_s};
}
} // namespace

const OfferWords &offerWordsIn(const QString &language)
{
    static const QList<OfferWords> all {english(), german(), french(),  spanish(), polish(),
                                        turkish(), arabic(), chinese(), japanese()};
    const QByteArray wanted = language.section(u'-', 0, 0).toLower().toLatin1();
    for (const OfferWords &words : all)
        if (words.tag == wanted)
            return words;
    return all.first();
}

} // namespace foyer::server
