#include "client/kiosk/spokenwords.h"

#include "client/kiosk/footer.h"
#include "client/kiosk/overlay.h"
#include "client/kiosk/readingorder.h"
#include "client/kiosk/screens/screen.h"
#include "client/logic/common/words.h"
#include "client/widgets/button.h"
#include "client/widgets/countdownbar.h"
#include "client/widgets/keypad.h"
#include "client/widgets/privacy.h"
#include "client/widgets/seatlegend.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

QString nameOf(const QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name).simplified() : QString();
}

bool isControl(const QWidget &widget) { return widget.focusPolicy() & Qt::TabFocus; }

// What one reads, not what one presses: words, and pictures and groups that have a name.
bool isText(const QWidget &widget)
{
    return !isControl(widget) && !qobject_cast<const QAbstractButton *>(&widget)
        && (qobject_cast<const QLabel *>(&widget) || !widget.accessibleName().isEmpty());
}

} // namespace

QWidget *SpokenWords::groupOf(const QWidget *control)
{
    for (QWidget *one = control->parentWidget(); one && !one->isWindow(); one = one->parentWidget())
        if (!isControl(*one) && !one->accessibleName().isEmpty())
            return one;
    return nullptr;
}

SpokenPart SpokenWords::part(const QWidget &widget, const QString &text, bool isTicking)
{
    if (const QString aloud = aloudOf(widget); !aloud.isEmpty())
        return {text, aloud, isTicking};
    return {text, isPrivate(widget) ? tr("Private. Plug in a headset to hear it.") : text, isTicking};
}

SpokenPart SpokenWords::typedPart(const QLineEdit &field)
{
    const QString name = nameOf(field) + u": "_s;
    const QString typed = name + field.text();
    return {typed, isPrivate(field) ? name + tr("%n characters", "", int(field.text().size())) : typed};
}

QList<SpokenPart> SpokenWords::page(QWidget &page)
{
    QList<SpokenPart> parts;
    int choices = 0;
    QString next;
    QString other;
    for (const QWidget *one : readingOrder(page)) {
        if (isControl(*one) && one->isEnabled() && isWithin<Footer>(one) && qobject_cast<const PrimaryButton *>(one))
            next = nameOf(*one);
        else if (isControl(*one) && one->isEnabled() && isWithin<Footer>(one)
                 && qobject_cast<const SecondaryButton *>(one))
            other = nameOf(*one);
        else if (isControl(*one) && one->isEnabled() && isWithin<Screen>(one) && !isWithin<Keypad>(one))
            ++choices;
        if (const auto *field = qobject_cast<const QLineEdit *>(one); field && !field->text().isEmpty())
            parts << typedPart(*field);
        const bool isOfGroup = qobject_cast<const QLabel *>(one) && groupOf(one);
        if (!isText(*one) || isOfGroup || isWithin<SeatLegend>(one))
            continue;
        const QString text = nameOf(*one);
        if (!text.isEmpty() && (parts.isEmpty() || parts.constLast().text != text))
            parts << part(*one, text, isWithin<CountdownBar>(one) || isWithin<Overlay>(one));
    }
    if (choices > 1)
        parts << part(page, tr("%n choices", "things on the screen that can be chosen", choices));
    if (!next.isEmpty())
        parts << part(page, tr("Leads on: %1", "name of the main button").arg(next));
    if (!other.isEmpty())
        parts << part(page, tr("Or: %1", "name of the button for the other answer").arg(other));
    return parts;
}

QStringList SpokenWords::roleAndState(const QAccessibleInterface &face, const QWidget &widget)
{
    QStringList words;
    const QAccessible::State state = face.state();
    if (state.checkable)
        words << (state.checked ? tr("chosen") : tr("not chosen"));
    else if (face.role() == QAccessible::EditableText)
        words << tr("field") << tr("empty", "a field to type into");
    else if (face.role() == QAccessible::Button && !isWithin<Keypad>(&widget))
        words << tr("button");
    if (state.disabled)
        words << tr("not available");
    return words;
}

SpokenPart SpokenWords::control(QWidget *focused, const QWidget *groupBefore)
{
    QAccessibleInterface *face =
        focused && isControl(*focused) ? QAccessible::queryAccessibleInterface(focused) : nullptr;
    if (!face)
        return {};
    if (const auto *field = qobject_cast<QLineEdit *>(focused); field && !field->text().isEmpty())
        return typedPart(*field);
    if (QAccessibleInterface *child = face->focusChild())
        face = child;
    QStringList words {face->text(QAccessible::Name).simplified(), face->text(QAccessible::Description)};
    words << roleAndState(*face, *focused);
    words.removeAll(QString());
    const QWidget *const group = groupOf(focused);
    const QString text = group && group != groupBefore ? nameOf(*group) + u". "_s : QString();
    const QString said = text + Words::listed(words);
    return {said, said};
}

QString SpokenWords::greeting()
{
    return tr("Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help "
              "explains. The speech key turns speech off.");
}

} // namespace foyer::client
