// How a customer wants to use the kiosk: large text, other colours, controls within reach. It is gone with the
// customer.
#pragma once

#include <QObject>

#include <algorithm>

namespace foyer::client
{

enum class AccessTheme { Dark, Light, HighContrast };

class AccessSettings : public QObject
{
    Q_OBJECT
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(foyer::client::AccessTheme theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(bool reach READ reach WRITE setReach NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool speech READ speech WRITE setSpeech NOTIFY changed)
    Q_PROPERTY(bool listedSeats READ listedSeats WRITE setListedSeats NOTIFY changed)
    Q_PROPERTY(bool moreTime READ moreTime WRITE setMoreTime NOTIFY changed)
public:
    static constexpr qreal textScaleMax = 2;

    explicit AccessSettings(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    qreal textScale() const { return m_now.textScale; } // 1 .. textScaleMax
    AccessTheme theme() const { return m_now.theme; }
    bool reach() const { return m_now.reach; } // all controls in the lower part of the screen
    bool reducedMotion() const { return m_now.reducedMotion; }
    bool speech() const { return m_now.speech; }
    bool listedSeats() const { return m_now.listedSeats; } // a list in place of the seat map
    bool moreTime() const { return m_now.moreTime; } // longer until the kiosk asks, warns and clears the screen
    bool isUsual() const { return m_now == Wishes(); }

    void setTextScale(qreal scale) { set(&Wishes::textScale, std::clamp(scale, 1.0, textScaleMax)); }
    void setTheme(AccessTheme theme) { set(&Wishes::theme, theme); }
    void setReach(bool on) { set(&Wishes::reach, on); }
    void setReducedMotion(bool on) { set(&Wishes::reducedMotion, on); }
    void setSpeech(bool on) { set(&Wishes::speech, on); }
    void setListedSeats(bool on) { set(&Wishes::listedSeats, on); }
    void setMoreTime(bool on) { set(&Wishes::moreTime, on); }
    void reset() { become({}); } // for the next customer

signals:
    void changed();

private:
    struct Wishes {
        qreal textScale = 1;
        AccessTheme theme = AccessTheme::Dark;
        bool reach = false;
        bool reducedMotion = false;
        bool speech = false;
        bool listedSeats = false;
        bool moreTime = false;
        bool operator==(const Wishes &) const = default;
    };
    template <class Value>
    void set(Value Wishes::*member, Value value)
    {
        Wishes next = m_now;
        next.*member = value;
        become(next);
    }
    void become(const Wishes &next)
    {
        if (next == m_now)
            return;
        m_now = next;
        emit changed();
    }

    Wishes m_now;
};

} // namespace foyer::client
