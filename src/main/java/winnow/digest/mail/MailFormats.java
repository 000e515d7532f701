package winnow.digest.mail;

import java.util.List;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;
import winnow.digest.Wrapping;

/** Mails that announce papers. */
public final class MailFormats implements DigestFormats {

    @Override
    public List<DigestFormat> formats() {
        return List.of(new ArxivMailFormat());
    }

    @Override
    public List<Wrapping> wrappings() {
        return List.of(new MailWrapping());
    }
}
