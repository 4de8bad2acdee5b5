#include "server/app/membercommand.h"

#include "server/app/console.h"
#include "server/handlers/member/members.h"
#include "server/phone/pageparts.h"
#include "shared/protocol/leaves.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr QLatin1StringView
    usage("foyer-server member issue NAME [--mail ADDRESS] [--language TAG] [--promotion CODE] [--until YYYY-MM-DD] "
          "[--card FILE.svg], or member find TEXT, or member revoke ID --reason TEXT, each with [options]");

Error wrongRequest() { return failure(ErrorCode::BadConfiguration, usage); }

bool isShort(const QString &text, qint64 lengthMax) { return !text.isEmpty() && text.size() <= lengthMax; }

Result<protocol::IssueMember> readIssue(QStringList &left)
{
    protocol::IssueMember issue;
    issue.name = takeWord(left).value_or(QString()).trimmed();
    issue.mail = takeValue(left, u"--mail"_s);
    issue.language = takeValue(left, u"--language"_s).value_or(u"en"_s);
    issue.promotion = takeValue(left, u"--promotion"_s);
    const std::optional<QString> until = takeValue(left, u"--until"_s);
    if (until)
        issue.validUntil = QDate::fromString(*until, Qt::ISODate);
    if (!isShort(issue.name, memberNameLengthMax) || (until && !issue.validUntil->isValid()))
        return wrongRequest();
    return issue;
}

Result<protocol::RevokeMember> readRevoke(QStringList &left)
{
    protocol::RevokeMember revoke;
    revoke.member = MemberId(takeWord(left).value_or(QString()).toLongLong());
    revoke.reason = takeValue(left, u"--reason"_s).value_or(QString()).trimmed();
    if (!revoke.member.isValid() || !isShort(revoke.reason, protocol::textLengthMax))
        return wrongRequest();
    return revoke;
}

// The file is there before the card is, whose code is told only once.
int carryOut(const protocol::IssueMember &asked, const MemberRequest &request, Database &database)
{
    QFile card(request.cardFile);
    if (!request.cardFile.isEmpty() && !card.open(QIODevice::WriteOnly))
        return complain(exitWrongRequest, u"%1 cannot be written: %2"_s.arg(request.cardFile, card.errorString()));
    const auto issued = issueMember(asked, commandLineCaller(), database);
    if (!issued)
        return complain(exitTrouble, u"%1: %2"_s.arg(issued.error().path, issued.error().detail));
    printLine(stdout,
              u"%1 is member %2: %3"_s.arg(asked.name, QString::number(issued->member.value),
                                           groupedMemberCode(issued->code)));
    if (card.isOpen())
        card.write(codeSvg(qrMatrix(issued->code).value(), groupedMemberCode(issued->code)).toUtf8());
    return exitDone;
}

int carryOut(const protocol::FindMembers &asked, const MemberRequest &, Database &database)
{
    const protocol::FoundMembers found = findMembers(asked, database);
    for (const protocol::FoundMember &member : found.members)
        printLine(stdout, describe(member));
    return found.members.isEmpty() ? complain(exitTrouble, u"nobody is called so"_s) : int(exitDone);
}

int carryOut(const protocol::RevokeMember &asked, const MemberRequest &, Database &database)
{
    const auto revoked = revokeMember(asked, commandLineCaller(), database);
    if (!revoked)
        return complain(exitTrouble, revoked.error().detail);
    printLine(stdout, u"The card of member %1 counts no more."_s.arg(asked.member.value));
    return exitDone;
}

} // namespace

Result<MemberRequest> MemberRequest::read(const QStringList &arguments)
{
    MemberRequest request;
    QStringList left = arguments;
    const QString what = takeWord(left).value_or(QString());
    if (what == "issue"_L1) {
        request.cardFile = takeValue(left, u"--card"_s).value_or(QString());
        const auto issue = readIssue(left);
        if (!issue)
            return issue.error();
        request.what = *issue;
    } else if (what == "find"_L1) {
        const QString text = takeWord(left).value_or(QString()).trimmed();
        if (!isShort(text, mailAddressLengthMax))
            return wrongRequest();
        request.what = protocol::FindMembers {text};
    } else if (what == "revoke"_L1) {
        const auto revoke = readRevoke(left);
        if (!revoke)
            return revoke.error();
        request.what = *revoke;
    } else {
        return wrongRequest();
    }
    request.options = left;
    return request;
}

QString describe(const protocol::FoundMember &member)
{
    QStringList parts {member.mail.value_or(u"no address"_s)};
    if (member.validUntil)
        parts.append(u"until "_s + member.validUntil->toString(Qt::ISODate));
    if (member.isRevoked)
        parts.append(u"revoked"_s);
    return protocol::printable(
        u"%1  %2: %3"_s.arg(QString::number(member.member.value), member.name, parts.join(u", "_s)));
}

int runMember(const QStringList &arguments)
{
    const Result<MemberRequest> request = MemberRequest::read(arguments);
    if (!request)
        return complain(exitWrongRequest, request.error().detail);
    return lookIntoDatabase(request->options, usage, [&](Database &database) {
        return std::visit([&](const auto &what) { return carryOut(what, *request, database); }, request->what);
    });
}

} // namespace foyer::server
