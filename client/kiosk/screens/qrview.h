// A QR code that the customer's phone reads from the screen.
#pragma once

#include "shared/ticket/qr.h"

#include <QWidget>
#include <optional>

namespace foyer::client
{

class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(int side, QWidget *parent = nullptr);
    // An empty link shows nothing.
    void setLink(const QString &link, const QString &accessibleName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrMatrix> m_code;
};

} // namespace foyer::client
