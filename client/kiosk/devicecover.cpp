#include "client/kiosk/devicecover.h"

#include "client/kiosk/languages.h"
#include "client/logic/device/devicelink.h"

#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// Codes and names of machines are read from left to right in every language, but stand where that language begins.
QString leftToRight(const QString &text)
{
    const QString begin = QGuiApplication::isRightToLeft() ? u"\u200f\u2066"_s : u"\u2066"_s;
    return begin + text + u'\u2069';
}

} // namespace

DeviceCover::DeviceCover(ThemeSource &themes, Languages &languages, const DeviceLink *device, QWidget *parent)
    : Overlay(themes, Ground::Opaque, parent)
    , m_device(device)
{
    auto *content = new QWidget(this);
    m_code = new TextLabel(themes, TextRole::Display, content, Tone::Accent);
    m_code->setObjectName(u"pairingCode"_s);
    m_facts = new TextLabel(themes, TextRole::Label, content, Tone::Muted);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, themes.theme().space(Space::Medium), 0, 0);
    column->setSpacing(themes.theme().space(Space::Large));
    column->addWidget(m_code);
    column->addWidget(m_facts);
    m_code->setWordWrap(false);
    setContent(content);
    if (!m_device)
        return;
    connect(m_device, &DeviceLink::changed, this, &DeviceCover::refresh);
    connect(&languages, &Languages::changed, this, &DeviceCover::refresh);
    refresh();
}

void DeviceCover::refresh()
{
    using Standing = DeviceLink::Standing;
    const Standing standing = m_device->standing();
    const protocol::DeviceFacts &facts = m_device->facts();
    m_code->setVisible(standing == Standing::Asking);
    m_facts->setVisible(standing == Standing::Asking);
    m_code->setText(m_device->code().isEmpty() ? u"\u2026"_s : leftToRight(m_device->code()));
    m_facts->setText(leftToRight(QStringList {facts.host, facts.program, facts.screen}.join(u" · "_s)));
    if (standing == Standing::Asking)
        tell(tr("This kiosk is new here"),
             tr("An employee lets it in with this code. After ten minutes another code appears."));
    else
        tell(tr("Out of service"), tr("Please buy your tickets at the box office. We are sorry."));
    setVisible(standing == Standing::Asking || standing == Standing::Revoked);
    emit shownOrHidden();
}

} // namespace foyer::client
