// The headlines over what went wrong; the sentences are those of logic/common/words.h.
#pragma once

#include "shared/core/result.h"

#include <QCoreApplication>

namespace foyer::client
{

class ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::ErrorWording)
public:
    static QString headline(ErrorCode code);
};

// Ends what the customer was doing: it is told in the middle of the screen and waits to be acknowledged.
bool isSerious(const Error &error);

} // namespace foyer::client
