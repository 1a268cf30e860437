#include "core/simulator/sending/rejection.h"

#include "core/mail/envelope.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// What every scanner takes for a virus, by agreement (eicar.org).
const QByteArray testVirus = QByteArray(R"(X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-)") + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

QList<mail::Part> scannedPartsOf(const ses::SendEmail::Request &request)
{
    if (request.content.raw)
        return mail::partsOf(request.content.raw->data);
    QList<mail::Part> parts;
    const auto message = request.content.simple.value_or(ses::Message());
    for (const auto &attachment : message.attachments.value_or(QList<ses::Attachment>()))
        parts.append({attachment.fileName, attachment.rawContent});
    return parts;
}

/// Extensions of files that SES does not carry, in lower case (SES guide, "Unsupported attachment types").
const QSet<QString> &unsupportedExtensions()
{
    static const QStringList all =
        u"ade adp app asp bas bat cer chm cmd com cpl crt csh der exe fxp gadget hlp "
        "hta inf ins isp its js jse ksh lib lnk mad maf mag mam maq mar mas mat "
        "mau mav maw mda mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msh1xml msh2xml msi msp "
        "mst ops pcd pif plg prf prg reg scf scr sct shb shs sys ps1 ps1xml ps2 ps2xml "
        "psc1 psc2 tmp url vb vbe vbs vps vsmacros vss vst vsw vxd ws wsc wsf wsh xnk"_s.split(u' ');
    static const QSet<QString> extensions(all.begin(), all.end());
    return extensions;
}

/// Behind the last dot, in lower case; empty for a name without one. Windows takes no notice of dots and blanks at the
/// end: "a.exe." runs there as well.
QString extensionOf(QString fileName)
{
    while (fileName.endsWith(u'.') || (!fileName.isEmpty() && fileName.back().isSpace()))
        fileName.chop(1);
    const auto dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.sliced(dot + 1).trimmed().toLower();
}

} // namespace

std::optional<QString> rejectionOf(const ses::SendEmail::Request &request)
{
    const auto parts = scannedPartsOf(request);
    if (std::ranges::any_of(parts, [](const mail::Part &part) { return part.content.contains(testVirus); }))
        return u"Bad content"_s;
    for (const mail::Part &part : parts) {
        const QString extension = extensionOf(part.fileName);
        if (unsupportedExtensions().contains(extension))
            return u"Bad content: attachments of the type .%1 are not supported"_s.arg(extension);
    }
    return std::nullopt;
}

} // namespace simulator
