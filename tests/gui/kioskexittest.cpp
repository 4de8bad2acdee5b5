// The program as a whole: staff leaves it at the glass or at its scanner, and who watches it reads why it ended.
#include "client/kiosk/kioskoptions.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

#include <linux/input.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

namespace
{

// An input device of Linux, to Qt: a pipe with what a mouse or a keyboard would tell.
class InputPipe
{
public:
    explicit InputPipe(const QString &path)
        : m_file(path)
    {
        if (::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) != 0
            || !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            qFatal("no pipe at %s", qPrintable(path));
    }
    QString path() const { return m_file.fileName(); }
    void tell(quint16 type, quint16 code, int value)
    {
        input_event event {};
        event.type = type;
        event.code = code;
        event.value = value;
        m_file.write(reinterpret_cast<const char *>(&event), sizeof event);
    }
    void click(quint16 key)
    {
        for (const int value : {1, 0}) {
            tell(EV_KEY, key, value);
            tell(EV_SYN, SYN_REPORT, 0);
        }
    }
    // Whether the program has taken all of it.
    bool isRead() const
    {
        int waiting = 0;
        return ::ioctl(m_file.handle(), FIONREAD, &waiting) == 0 && waiting == 0;
    }

private:
    QFile m_file;
};

quint16 keyOf(QChar digit) { return digit == u'0' ? KEY_0 : quint16(KEY_1 + digit.digitValue() - 1); }

} // namespace

class KioskExitTest : public TestCase
{
    Q_OBJECT
private slots:
    void staffEndsTheProgramWithACodeOfItsOwn_data();
    void staffEndsTheProgramWithACodeOfItsOwn();

private:
    // As an operator would, who shows the secret to nobody.
    void set(const QString &key, const QString &secret);
    void write(const QString &name, const QString &text);
    bool isToldTheSecret() const;

    Theatre m_theatre;
    QTemporaryDir m_folder {u"/dev/shm/foyer-exit-XXXXXX"_s}; // Qt looks for devices below /dev
};

void KioskExitTest::write(const QString &name, const QString &text)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text.toUtf8());
}

void KioskExitTest::set(const QString &key, const QString &secret)
{
    write(u"secret.txt"_s, secret + u'\n');
    ChildProcess console(u"foyer-server"_s);
    console.setInput(m_folder.filePath(u"secret.txt"_s));
    console.start({u"device"_s, u"set"_s, u"till"_s, key + u"=-"_s, u"--data-dir"_s, m_theatre.dataDirectory()});
    QVERIFY(console.awaitEnd(patienceMs));
    QVERIFY2(console.exitCode() == 0, qPrintable(console.errors()));
}

// It writes down what the server says to it.
bool KioskExitTest::isToldTheSecret() const
{
    QFile place(m_folder.filePath(u"place.json"_s));
    return place.open(QIODevice::ReadOnly) && place.readAll().contains("argon2id");
}

void KioskExitTest::staffEndsTheProgramWithACodeOfItsOwn_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("PIN") << u"pin"_s;
    QTest::newRow("badge") << u"badge"_s;
}

void KioskExitTest::staffEndsTheProgramWithACodeOfItsOwn()
{
    QFETCH(const QString, key);
    const QString secret = u"482913077"_s;
    set(key, secret);
    QFile::remove(m_folder.filePath(u"place.json"_s));
    write(u"device.key"_s, m_theatre.deviceKey());
    InputPipe mouse(m_folder.filePath(key + u"-mouse"_s));
    InputPipe keyboard(m_folder.filePath(key + u"-keys"_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STATE_DIRECTORY"_s, m_folder.path());
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s,
                       u"evdevmouse:%1,evdevkeyboard:%2"_s.arg(mouse.path(), keyboard.path()));
    ChildProcess kiosk(u"foyer-kiosk"_s);
    kiosk.setEnvironment(environment);
    kiosk.start({u"--server"_s, m_theatre.server().webSocketUrl().toString(), u"--device-key"_s,
                 m_folder.filePath(u"device.key"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(isToldTheSecret(), patienceMs);

    if (key == u"pin"_s) {
        mouse.tell(EV_REL, REL_X, -10'000); // to the corner
        mouse.tell(EV_REL, REL_Y, -10'000);
        mouse.tell(EV_SYN, SYN_REPORT, 0);
        mouse.tell(EV_REL, REL_X, 8); // what has no frame on a screen has one here
        mouse.tell(EV_REL, REL_Y, 8);
        mouse.tell(EV_SYN, SYN_REPORT, 0);
        for (int i = 0; i < 5; ++i)
            mouse.click(BTN_LEFT);
        QTRY_VERIFY_WITH_TIMEOUT(mouse.isRead(), patienceMs);
    } else {
        keyboard.click(KEY_F12); // as the scanner does
    }
    for (const QChar digit : secret)
        keyboard.click(keyOf(digit));
    keyboard.click(KEY_ENTER);
    QVERIFY2(kiosk.awaitEnd(patienceMs), qPrintable(kiosk.errors()));
    QCOMPARE(kiosk.exitCode(), client::exitByStaff);
}

FOYER_TEST(KioskExitTest)
#include "kioskexittest.moc"
