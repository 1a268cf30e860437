#pragma once

namespace ui {

/// What it is asked of why it is not verified: the domain, by its DKIM records, or its MAIL FROM domain.
enum class WhySubject { Dkim, MailFrom };

} // namespace ui
