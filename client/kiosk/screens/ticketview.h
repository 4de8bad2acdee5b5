// One ticket as it is printed, with its QR code, to look at or to photograph.
#pragma once

#include "shared/ticket/qr.h"
#include "shared/ticket/ticketsheet.h"

#include <QWidget>

namespace foyer::client
{

class TicketView : public QWidget
{
    Q_OBJECT
public:
    explicit TicketView(QWidget *parent = nullptr);
    // Shows sheet.faces[index].
    void setTicket(const TicketSheet &sheet, qsizetype index, const QString &accessibleName);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TicketSheet m_sheet;
    qsizetype m_index = 0;
    Result<QrMatrix> m_code;
};

} // namespace foyer::client
