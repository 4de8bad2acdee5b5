// What is wrong with how somebody wants to be reached.
#pragma once

#include "shared/core/result.h"

#include <QString>
#include <optional>

namespace foyer::server
{

// ContactInvalid with the name of the field; nothing when all of it can be used.
std::optional<Error> faultOfContact(const std::optional<QString> &mail, const std::optional<QString> &phone,
                                    const QString &language);

} // namespace foyer::server
