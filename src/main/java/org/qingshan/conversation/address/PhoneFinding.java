package org.qingshan.conversation.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the phone number of a line, wherever it is glued to: the first mobile one, because couriers write messages, else the first. */
final class PhoneFinding {

    /** A number in E.164, the country its prefix belongs to (ISO, two letters), whether it is surely no mobile, and where it stood. */
    record Phone(String number, @Nullable String country, boolean isFixed, Span span) {}

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final long TRIES = 60;

    /** What the library will not read because a letter or a dash touches it; each is checked by the library again. */
    private static final Pattern GLUED =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)"
                    + "|(?<!\\d)0\\d{2,3}[ -]?\\d{7,8}(?!\\d)");

    /** Almost a mobile number: a digit too many or too few, or stars in it. Nothing to deliver with, nothing to keep. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<![\\d-])1(?:[ -]?\\d){9,11}(?![ -]?\\d)|(?<!\\d)1[3-9]\\d\\*{4,5}\\d{4}(?!\\d)");

    private PhoneFinding() {}

    /** Takes and answers a valid number; country codes are optional for numbers of the region (ISO). */
    static @Nullable Phone take(PastedLine line, String region) {
        Phone phone = Stream.concat(byLibrary(line, region), glued(line))
                .min(Comparator.comparing(Phone::isFixed)
                        .thenComparing(found -> found.span().start()))
                .orElse(null);
        if (phone != null) {
            line.take(phone.span());
        } else {
            takeBroken(line);
        }
        return phone;
    }

    private static Stream<Phone> byLibrary(PastedLine line, String region) {
        var matches = NUMBERS.findNumbers(line.view().toString(), region, Leniency.VALID, TRIES);
        return StreamSupport.stream(matches.spliterator(), false)
                .map(match -> phone(match.number(), new Span(match.start(), match.end())));
    }

    private static Stream<Phone> glued(PastedLine line) {
        return GLUED.matcher(line.view())
                .results()
                .flatMap(glued -> parsed(glued.group()).stream()
                        .filter(NUMBERS::isValidNumber)
                        .map(number -> phone(number, new Span(glued.start(), glued.end()))));
    }

    private static Optional<PhoneNumber> parsed(String text) {
        try {
            return Optional.of(NUMBERS.parse(text, "CN"));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static Phone phone(PhoneNumber number, Span span) {
        return new Phone(
                NUMBERS.format(number, PhoneNumberFormat.E164),
                NUMBERS.getRegionCodeForNumber(number),
                NUMBERS.getNumberType(number) == PhoneNumberType.FIXED_LINE,
                span);
    }

    private static void takeBroken(PastedLine line) {
        Matcher broken = BROKEN.matcher(line.view());
        while (broken.find()) {
            line.take(broken.start(), broken.end());
        }
    }
}
