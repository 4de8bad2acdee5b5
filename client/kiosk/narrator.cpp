#include "client/kiosk/narrator.h"

#include "client/kiosk/overlay.h"
#include "client/kiosk/readingorder.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr std::array secondsTold {30, 20, 10, 5};

// Of something that changes each second only a few moments are told: who listens has to hear other things, too. "3
// minutes 20 seconds" is none.
bool isMoment(const QString &text)
{
    static const QRegularExpression oneNumber(u"^\\D*(\\d+)\\D*$"_s);
    const QRegularExpressionMatch match = oneNumber.match(text);
    return match.hasMatch()
        && std::find(secondsTold.begin(), secondsTold.end(), match.captured(1).toInt()) != secondsTold.end();
}

QString withoutDigits(QString text)
{
    return text.removeIf([](QChar one) { return one.isDigit(); });
}

// Sentences are parted, so that voices pause.
QString sentence(const QString &text)
{
    const bool isEnded = text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') || text.endsWith(u'。')
        || text.endsWith(u'؟') || text.endsWith(u':');
    return isEnded ? text : text + u'.';
}

} // namespace

Narrator::Narrator(QMainWindow &window, SpeechSink &sink)
    : m_window(window)
    , m_sink(sink)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleMs);
    connect(&m_settling, &QTimer::timeout, this, &Narrator::look);
    window.installEventFilter(this);
}

void Narrator::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_isNew = on;
    m_told.clear();
    m_control = {};
    m_focused.clear();
    m_group.clear();
    m_screen.clear();
    m_front.clear();
    if (on)
        m_settling.start();
    else
        m_sink.stop();
}

bool Narrator::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOn && event->type() == QEvent::UpdateRequest && !m_settling.isActive())
        m_settling.start();
    return QObject::eventFilter(watched, event);
}

void Narrator::look()
{
    if (!m_isOn)
        return;
    QWidget *const front = pageInFront(m_window);
    const auto *stack = m_window.findChild<QStackedWidget *>();
    QWidget *const screen = stack ? stack->currentWidget() : nullptr;
    const bool isOverlay = qobject_cast<Overlay *>(front);
    const bool isEntered = isOverlay ? front != m_front : screen != m_screen;
    QStringList words;
    if (std::exchange(m_isNew, false))
        words << SpokenWords::greeting();
    words << (isEntered ? readPage(*front) : changesOn(*front));
    m_front = front;
    if (!isOverlay)
        m_screen = screen;
    words << readControl(isEntered);
    say(words);
}

QStringList Narrator::readControl(bool anew)
{
    QWidget *const focused = QApplication::focusWidget();
    const SpokenPart now = SpokenWords::control(focused, m_group);
    const bool isSame = focused == m_focused && now == m_control;
    m_focused = focused;
    m_group = focused ? SpokenWords::groupOf(focused) : nullptr;
    m_control = SpokenWords::control(focused, m_group);
    return now.text.isEmpty() || (isSame && !anew) ? QStringList() : QStringList {heard(now)};
}

QStringList Narrator::readPage(QWidget &page)
{
    const QList<SpokenPart> parts = SpokenWords::page(page);
    m_told.insert(&page, parts);
    QStringList words;
    for (const SpokenPart &part : parts)
        words << heard(part);
    return words;
}

QStringList Narrator::changesOn(QWidget &page)
{
    const QList<SpokenPart> parts = SpokenWords::page(page);
    const QList<SpokenPart> before = std::exchange(m_told[&page], parts);
    QStringList words;
    for (const SpokenPart &part : parts) {
        const bool isTick = part.isTicking && std::any_of(before.begin(), before.end(), [&part](const SpokenPart &one) {
                                return withoutDigits(one.text) == withoutDigits(part.text);
                            });
        if (!before.contains(part) && (!isTick || isMoment(part.text)))
            words << heard(part);
    }
    return words;
}

QString Narrator::heard(const SpokenPart &part) const { return m_hasHeadset ? part.text : part.aloud; }

void Narrator::say(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    for (QString &part : parts)
        part = sentence(part);
    if (!parts.isEmpty())
        m_sink.say(parts.join(u' '), QLocale());
}

} // namespace foyer::client
