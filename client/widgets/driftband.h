// A band of equal widgets that moves slowly sideways, so that nothing burns into a screen that nobody touches.
#pragma once

#include "client/widgets/themesource.h"

#include <QTimer>
#include <QWidget>

namespace foyer::client
{

// What leaves at one end comes in at the other; a band that has room for all swings to and fro. Stands still while
// somebody presses or has the keys on one of its widgets. Where nothing is to move it jumps from time to time instead.
class DriftBand : public QWidget
{
    Q_OBJECT
public:
    static constexpr int stepMs = 60; // of one pixel
    static constexpr int jumpMs = 8'000;

    explicit DriftBand(ThemeSource &themes, QWidget *parent = nullptr);

    // Each as wide as this, or narrower, down to the least, where the height leaves no room. In pixels.
    void setColumn(int width, int least, int gap);
    // In reading order; become its children. Those before are deleted.
    void setItems(const QList<QWidget *> &items);
    const QList<QWidget *> &items() const { return m_items; } // in the order in which they stand now
    // A little further, as time does it.
    void advance();
    // Moves until all of the item that this belongs to is seen: for keys. A finger that presses it would find another
    // thing below itself when it is lifted.
    void reveal(const QWidget *part);

    QSize sizeHint() const override { return {m_widthWanted, heightOfItems(m_widthWanted)}; }
    QSize minimumSizeHint() const override { return {m_widthLeast, heightOfItems(m_widthLeast)}; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOfItems(int width) const;
    void fit();
    int pitch() const { return m_width + m_gap; }
    int slack() const; // room that is left when all fit; negative when they do not
    bool swings() const;
    bool isHeld() const;
    void follow();
    void place();

    ThemeSource &m_themes;
    QTimer m_clock;
    QList<QWidget *> m_items;
    int m_widthWanted = 100;
    int m_widthLeast = 100;
    int m_width = 100; // now
    int m_gap = 0;
    int m_start = 0; // where the first one begins, from the leading edge
    int m_direction = 1; // of a band that swings
};

} // namespace foyer::client
