#include "client/kiosk/screens/codepanel.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/button.h"
#include "client/widgets/privacy.h"

#include <QHBoxLayout>
#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr int digitsShown = 4; // of a voucher's number, which is as good as money

} // namespace

CodePanel::CodePanel(KioskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_promotion(makeLine(TypedCode::Kind::Promotion))
    , m_voucher(makeLine(TypedCode::Kind::Voucher))
    , m_enter(new SecondaryButton(context.themes, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(context.themes.theme().space(Space::Small));
    column->addWidget(m_promotion.box);
    column->addWidget(m_voucher.box);
    column->addWidget(m_enter, 0, Qt::AlignLeading);
    connect(m_enter, &SecondaryButton::clicked, this, [this] { m_context.flow.wantCode(); });
}

CodePanel::Line CodePanel::makeLine(TypedCode::Kind kind)
{
    ThemeSource &themes = m_context.themes;
    auto *box = new QWidget(this);
    const Line line {box, new TextLabel(themes, TextRole::Label, box),
                     new TextLabel(themes, TextRole::Body, box, Tone::Success), new SecondaryButton(themes, {}, box)};
    setPrivate(*line.name);
    const int margin = themes.theme().space(Space::Small);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(line.name);
    words->addWidget(line.amount);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(2 * margin, margin, margin, margin);
    row->addLayout(words, 1);
    row->addWidget(line.remove);
    connect(line.remove, &SecondaryButton::clicked, this, [this, kind] { m_context.flow.removeCode(kind); });
    return line;
}

void CodePanel::show(const Line &line, const QString &name, const QString &amount)
{
    line.name->setText(name);
    line.amount->setText(amount);
    line.remove->setText(tr("Remove"));
    line.remove->setAccessibleName(tr("Remove %1", "a code or voucher").arg(name));
    line.remove->updateGeometry();
}

void CodePanel::refresh()
{
    const ReservationRun &reserving = m_context.flow.reserving();
    const auto off = [](const Money &money) { return money.currency.isEmpty() ? QString() : Wording::priceOff(money); };
    const QString promotion = reserving.promotion().value_or(QString());
    const bool isCard = !promotion.isEmpty() && promotion == m_context.flow.desk().member.code();
    show(m_promotion, isCard ? tr("Member card") : tr("Code %1").arg(promotion), off(reserving.discount()));
    show(m_voucher, tr("Voucher ending in %1").arg(reserving.voucher().value_or(QString()).right(digitsShown)),
         off(reserving.reservation() ? reserving.reservation()->voucher : Money {}));
    m_promotion.box->setVisible(reserving.promotion().has_value());
    m_voucher.box->setVisible(reserving.voucher().has_value());
    m_enter->setText(tr("Enter a code or voucher"));
    m_enter->updateGeometry();
    m_enter->setVisible(!reserving.promotion() || !reserving.voucher());
    for (SecondaryButton *button : {m_promotion.remove, m_voucher.remove, m_enter})
        button->setEnabled(reserving.isSettled());
    update();
}

void CodePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().surface);
    for (const Line &line : {m_promotion, m_voucher})
        if (line.box->isVisible())
            painter.drawRoundedRect(line.box->geometry(), theme.radius(), theme.radius());
}

} // namespace foyer::client
