#include "client/kiosk/screens/printline.h"

#include "client/kiosk/screens/printerwording.h"
#include "client/widgets/button.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace foyer::client
{

PrintLine::PrintLine(KioskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_printed(new TextLabel(context.themes, TextRole::Label, this, Tone::Success))
    , m_print(new SecondaryButton(context.themes, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(context.themes.theme().space(Space::Small));
    column->addWidget(m_printed);
    column->addWidget(m_print, 0, Qt::AlignLeading);
    connect(m_print, &SecondaryButton::clicked, this, &PrintLine::wanted);
}

void PrintLine::refresh(const QString &offer)
{
    const PrintDesk &printing = m_context.printing;
    const bool hasFailed = printing.step() == PrintStep::Failed;
    m_print->setText(hasFailed ? tr("Print once more") : offer);
    m_print->setVisible(hasFailed || (printing.step() == PrintStep::Idle && !offer.isEmpty()));
    m_print->updateGeometry();
    m_printed->setTone(hasFailed ? Tone::Danger : Tone::Success);
    m_printed->setText(words());
    m_printed->setAccessibleName({});
    const QString &file = printing.outcome().file;
    if (printing.step() == PrintStep::Printed && !file.isEmpty()) {
        m_printed->setAccessibleName(m_printed->text()); // the file's name has the reference in it
        m_printed->setText(tr("Your tickets are printed: %1", "name of a file").arg(QFileInfo(file).fileName()));
    }
    m_printed->setVisible(!m_printed->text().isEmpty());
}

QString PrintLine::words() const
{
    const PrintDesk &printing = m_context.printing;
    switch (printing.step()) {
    case PrintStep::Idle:
    case PrintStep::Asking:
    case PrintStep::Warned:
        return {};
    case PrintStep::Printing:
        return tr("Your tickets are being printed. Please wait for all of them.");
    case PrintStep::Printed:
        return tr("Your tickets are printed. Please take them.");
    case PrintStep::Failed:
        return PrinterWording::afterPaying(printing.problem(), !m_context.flow.ticketLink().url().isEmpty());
    }
    Q_UNREACHABLE();
}

} // namespace foyer::client
