#include "client/widgets/privacy.h"

#include <QVariant>
#include <QWidget>

namespace foyer::client
{

namespace
{

constexpr char mark[] = "foyerPrivate";
constexpr char aloud[] = "foyerAloud";

} // namespace

void setPrivate(QWidget &widget) { widget.setProperty(mark, true); }

void setAloud(QWidget &widget, const QString &words) { widget.setProperty(aloud, words); }

QString aloudOf(const QWidget &widget) { return widget.property(aloud).toString(); }

bool isPrivate(const QWidget &widget)
{
    for (const QWidget *one = &widget; one; one = one->parentWidget())
        if (one->property(mark).toBool())
            return true;
    return false;
}

} // namespace foyer::client
