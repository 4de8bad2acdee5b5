#include "client/kiosk/screens/screen.h"

#include <QLayout>

namespace foyer::client
{

Screen::Screen(KioskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

int Screen::heightForWidth(int width) const { return layout() ? layout()->totalMinimumHeightForWidth(width) : 0; }

void Screen::resizeEvent(QResizeEvent *event)
{
    const QWidget &glass = *window(); // this may be longer than what is seen of it
    arrange(theme().isTextLarge() || glass.height() > glass.width());
    QWidget::resizeEvent(event);
}

Poster Screen::posterOf(TitleId title) const
{
    const protocol::TitleDetails *details = flow().titles().want(title);
    return details ? Poster(details->posterSvg.toUtf8()) : Poster();
}

TextLabel *Screen::label(TextRole role, Tone tone) { return new TextLabel(themes(), role, this, tone); }

} // namespace foyer::client
