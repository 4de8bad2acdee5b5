#include "shared/core/errorcode.h"

namespace foyer
{

QLatin1StringView errorName(ErrorCode code)
{
    switch (code) {
#define FOYER_ERROR_NAME(name, number, text)                                                                           \
    case ErrorCode::name:                                                                                              \
        return QLatin1StringView(text);
        FOYER_ERROR_CODES(FOYER_ERROR_NAME)
#undef FOYER_ERROR_NAME
    }
    Q_UNREACHABLE();
}

std::optional<ErrorCode> errorFromName(QStringView name)
{
    for (const ErrorCode code : allErrorCodes())
        if (name == errorName(code))
            return code;
    return std::nullopt;
}

QList<ErrorCode> allErrorCodes()
{
    return {
#define FOYER_ERROR_LIST(name, number, text) ErrorCode::name,
        FOYER_ERROR_CODES(FOYER_ERROR_LIST)
#undef FOYER_ERROR_LIST
    };
}

} // namespace foyer
