package org.qingshan.conversation.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A number of E.164 as people dial it. */
final class DialledPhone {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int CHINA = 86;

    private DialledPhone() {}

    /** @param atHome whether the reader is in China, where its own numbers need no country's code */
    static String of(String e164, boolean atHome) {
        try {
            var phone = PHONES.parse(e164, null);
            var home = atHome && phone.getCountryCode() == CHINA;
            var format = home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return PHONES.format(phone, format).replace('-', ' ');
        } catch (NumberParseException notANumber) {
            return e164;
        }
    }
}
