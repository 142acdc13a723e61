package org.qingshan.conversation.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the first phone number of a line, wherever it is glued to. */
final class PhoneFinding {

    /** A number in E.164, the country its prefix belongs to (ISO, two letters), and where it stood. */
    record Phone(String number, @Nullable String country, Span span) {}

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final long TRIES = 60;

    /** What the library will not read because a letter or a dash touches it; each is checked by the library again. */
    private static final Pattern GLUED =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)"
                    + "|(?<!\\d)0\\d{2,3}[ -]?\\d{7,8}(?!\\d)");

    /** A mobile number with a digit too many or too few, or with stars in it: nothing to deliver with, nothing to keep. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?<![\\d-])1[3-9]\\d{8}(?!\\d)|(?<![\\d-])1[3-9]\\d{10}(?!\\d)|(?<!\\d)1[3-9]\\d\\*{4,5}\\d{4}(?!\\d)");

    private PhoneFinding() {}

    /** Takes and answers the first valid number; country codes are optional for numbers of the region (ISO). */
    static @Nullable Phone take(PastedLine line, String region) {
        Phone phone = byLibrary(line, region);
        Phone glued = glued(line);
        if (phone == null
                || glued != null && glued.span().start() < phone.span().start()) {
            phone = glued;
        }
        if (phone != null) {
            line.take(phone.span());
        } else {
            takeBroken(line);
        }
        return phone;
    }

    private static @Nullable Phone byLibrary(PastedLine line, String region) {
        Iterator<PhoneNumberMatch> matches = NUMBERS.findNumbers(line.view().toString(), region, Leniency.VALID, TRIES)
                .iterator();
        if (!matches.hasNext()) {
            return null;
        }
        PhoneNumberMatch match = matches.next();
        return phone(match.number(), new Span(match.start(), match.end()));
    }

    private static @Nullable Phone glued(PastedLine line) {
        Matcher glued = GLUED.matcher(line.view());
        while (glued.find()) {
            PhoneNumber number = parsed(glued.group());
            if (number != null && NUMBERS.isValidNumber(number)) {
                return phone(number, new Span(glued.start(), glued.end()));
            }
        }
        return null;
    }

    private static @Nullable PhoneNumber parsed(String text) {
        try {
            return NUMBERS.parse(text, "CN");
        } catch (NumberParseException notANumber) {
            return null;
        }
    }

    private static Phone phone(PhoneNumber number, Span span) {
        return new Phone(NUMBERS.format(number, PhoneNumberFormat.E164), NUMBERS.getRegionCodeForNumber(number), span);
    }

    private static void takeBroken(PastedLine line) {
        Matcher broken = BROKEN.matcher(line.view());
        while (broken.find()) {
            line.take(broken.start(), broken.end());
        }
    }
}
