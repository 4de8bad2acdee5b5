#include "client/widgets/privacy.h"

#include <QVariant>
#include <QWidget>

namespace foyer::client
{

namespace
{

constexpr char mark[] = "foyerPrivate";

} // namespace

void setPrivate(QWidget &widget) { widget.setProperty(mark, true); }

bool isPrivate(const QWidget &widget)
{
    for (const QWidget *one = &widget; one; one = one->parentWidget())
        if (one->property(mark).toBool())
            return true;
    return false;
}

} // namespace foyer::client
