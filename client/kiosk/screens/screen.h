// The base of the kiosk's screens: shows what the flow says, hands on what the customer does, decides nothing.
#pragma once

#include "client/kiosk/screens/kioskcontext.h"
#include "client/widgets/poster.h"
#include "client/widgets/textlabel.h"

#include <QWidget>

namespace foyer::client
{

// A button at the same place on every screen, as the one that leads on.
struct NextAction {
    QString text;
    bool isEnabled = true;
    bool operator==(const NextAction &) const = default;
};

class Screen : public QWidget
{
    Q_OBJECT
public:
    Screen(KioskContext &context, QWidget *parent);

    // Shows what the flow says now. Called whenever it has changed, only while the screen is seen.
    virtual void refresh() = 0;
    // Puts all words anew, in the language of the moment.
    virtual void retranslate() = 0;
    // The customer has just come here.
    virtual void enter() { refresh(); }
    virtual std::optional<NextAction> nextAction() const { return std::nullopt; }
    virtual void goOn() { }
    // Beside it, where the screen asks for one of two answers: both are seen without scrolling.
    virtual std::optional<NextAction> otherAction() const { return std::nullopt; }
    virtual void doOther() { }
    // Whether the customer may leave by Back.
    virtual bool canGoBack() const { return true; }
    // The least in which nothing is cut short: a page that has less of it scrolls.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void nextActionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    // The screen stands upright, or lies. Large text has one column, as upright.
    virtual void arrange(bool portrait) = 0;

    KioskFlow &flow() const { return m_context.flow; }
    ThemeSource &themes() const { return m_context.themes; }
    AccessSettings &access() const { return m_context.access; }
    const Theme &theme() const { return m_context.themes.theme(); }
    // Empty until the title has come; TitleCache::arrived tells.
    Poster posterOf(TitleId title) const;
    const KioskContext &context() const { return m_context; }
    TextLabel *label(TextRole role, Tone tone = Tone::Normal);
    int gap(Space space) const { return theme().space(space); }

private:
    KioskContext &m_context;
};

} // namespace foyer::client
