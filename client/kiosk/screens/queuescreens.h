// Screens on which one can only wait or leave: in line for seats (inlinescreen.h), and before a sale. They show how far
// it is.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;

namespace foyer::client
{

class SecondaryButton;

class QueueScreen : public Screen
{
    Q_OBJECT
public:
    QueueScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override { refresh(); }

protected:
    struct Words {
        QString heading;
        QString figure; // what moves, large
        QString more; // what follows from it
        QString hint; // what to do
        QString leave; // on the button that ends the waiting
    };
    // None while this is not the step, or nothing is known yet.
    virtual std::optional<Words> words() const = 0;
    // What the button that ends the waiting does.
    virtual void leave();
    // Stands below the words.
    void addPart(QWidget *part);
    void arrange(bool) override { }

private:
    QBoxLayout *m_parts;
    TextLabel *m_heading;
    TextLabel *m_figure;
    TextLabel *m_more;
    TextLabel *m_hint;
    SecondaryButton *m_leave;
};

// Before a sale that many want in to.
class RoomScreen final : public QueueScreen
{
    Q_OBJECT
public:
    using QueueScreen::QueueScreen;

protected:
    std::optional<Words> words() const override;
};

} // namespace foyer::client
