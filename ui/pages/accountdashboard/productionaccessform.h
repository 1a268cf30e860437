#pragma once

#include "ui/pages/accountdashboard/accountreading.h"
#include "ui/pages/accountdashboard/productionaccessfields.h"
#include "ui/pages/forms/edited.h"
#include "ui/pages/forms/resourceform.h"

namespace ui {

class AccountReader;

/// "Request production access" (console.md 14). It begins with what was said the last time; while that is under review
/// it can be read only. A denial is told with what lifts it, for until then the service refuses every other request.
class ProductionAccessForm : public ResourceForm
{
    Q_OBJECT

public:
    ProductionAccessForm(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override { return m_value.isChanged(); }
    QList<client::Call> changes() const override;
    QString refusal() const override;
    bool mayStillSave(bool isContested) const override;
    void takeRefusal(const wire::ServiceError &error) override;

private:
    void read() override;
    bool take(const AccountReading &reading);
    void tell(const std::optional<ses::ReviewDetails> &review);
    QString conflictText() const;

    AccountReader *m_reader;
    ProductionAccessFields *m_fields;
    Edited<ProductionAccessFields::Value> m_value;
    AccountReading m_reading; ///< the last one
    std::optional<ses::ReviewDetails> m_toldReview; ///< of which the alert tells
};

} // namespace ui
