package org.qingshan.web.api;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** A slot as a program writes it: small letters, full width and blanks around it are forgiven, as in the chat. */
final class SlotName {
    private SlotName() {}

    static String of(String written) {
        return Normalizer2.getNFKCInstance().normalize(written).strip().toUpperCase(Locale.ROOT);
    }
}
