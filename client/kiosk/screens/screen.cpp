#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

Screen::Screen(KioskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void Screen::resizeEvent(QResizeEvent *event)
{
    arrange(height() > width());
    QWidget::resizeEvent(event);
}

Poster Screen::posterOf(TitleId title) const
{
    const protocol::TitleDetails *details = flow().titles().want(title);
    return details ? Poster(details->posterSvg.toUtf8()) : Poster();
}

TextLabel *Screen::label(TextRole role, Tone tone) { return new TextLabel(themes(), role, this, tone); }

} // namespace foyer::client
