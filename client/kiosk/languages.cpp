#include "client/kiosk/languages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

QList<Language> Languages::offered() { return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}; }

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    reset();
}

Languages::~Languages() { QCoreApplication::removeTranslator(&m_translator); }

void Languages::choose(const QString &code)
{
    const QList<Language> all = offered();
    const bool isOffered = std::any_of(all.begin(), all.end(), [&code](const Language &l) { return l.code == code; });
    if (code == m_current || !isOffered)
        return;
    m_current = code;
    QLocale::setDefault(code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/translations/kiosk_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    emit changed();
}

void Languages::reset() { choose(offered().constFirst().code); }

} // namespace foyer::client
