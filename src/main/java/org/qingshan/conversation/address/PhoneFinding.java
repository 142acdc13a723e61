package org.qingshan.conversation.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phone numbers of a line, wherever they are glued to. The first mobile one is the recipient's, because couriers write
 * messages, else the first; the others are kept beside it. What is almost a number is no part of a street either.
 */
final class PhoneFinding {

    /**
     * @param number in E.164
     * @param country to which its prefix belongs (ISO, two letters)
     * @param isFixed surely no mobile
     * @param isSpare said to be the second one
     */
    record Phone(String number, @Nullable String country, boolean isFixed, boolean isSpare, Span span) {}

    /**
     * @param others E.164, or digits as they were written where they are no valid number
     * @param isBroken there was one that has too few or too many digits, and none that is right
     */
    record Phones(@Nullable Phone first, List<String> others, boolean isBroken) {

        static final Phones NONE = new Phones(null, List.of(), false);

        Phones with(Phone phone) {
            return new Phones(phone, others, isBroken);
        }
    }

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final long TRIES = 60;
    private static final String CHINA = "CN";

    /** What the library will not read because a letter or a dash touches it; each is checked by the library again. */
    private static final Pattern GLUED =
            Pattern.compile("(?<!\\d)(?:\\(?(?:\\+|00)?86\\)?[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)"
                    + "|(?<!\\d)0\\d{2,3}[ -]?\\d{7,8}(?!\\d)");

    /** Who writes the country's prefix means a phone, also where the library does not know the network. */
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+(?!86)[1-9](?:[ ().-]{0,2}\\d){6,14}(?!\\d)");

    /** Almost a number: a digit too many or too few, or stars in it. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<![\\d-])(?:(?:\\+|00)?86[ -]?)?(?:1(?:[ -]?\\d){9,13}(?![ -]?\\d)"
                    + "|1[3-9]\\d{6,7}(?!\\d)|1[3-9]\\d[ -]\\d{3,5}[ -]\\d{2,5}(?![ -]?\\d)|1[3-9]\\d\\*{4,5}\\d{2,4}(?!\\d))"
                    + "|(?<!\\d)(?:0[1-9]\\d{1,2}-|\\(0[1-9]\\d{1,2}\\) ?)\\d{5,9}(?!\\d)"
                    + "|(?:电话|手机|座机|号码|联系方式|\\b(?:phone|mobile|tel|cell)\\b)[号码:是为. ]{0,4}(\\d[\\d -]{3,18}\\d)(?![\\d\\p{IsHan}])"
                    + "|(?<=" + PastedLine.TAKEN + ") ?\\d{7,8}(?![\\d\\p{IsHan}-])");

    /** Stands before a number that is only the second one. */
    private static final Pattern SPARE = Pattern.compile(
            ".*(?:备用|备选|另一个|另外|第二个?|打不通|没人|不通|找不到|联系不[到上]|不在|不接|或者?|(?:快递(?:员|小哥)?|包裹|货|东西|送)到?了?(?:后|的话|的时候|时)?,?(?:请|就|麻烦|可以|直接|先){0,2}(?:打|联系|拨)|spare|second|backup|alternative|alternate|other|or)[^\\d,;，；\n]{0,10}",
            Pattern.DOTALL);

    private static final int LOOKED_BACK = 24;

    /** Numbers of couriers' and shops' exchanges lead nowhere without it. */
    private static final Pattern EXTENSION =
            Pattern.compile(" ?(?:转接?|分机号?|,? ?\\bext\\.?)[: ]?(\\d{1,6})(?!\\d)|[-#](\\d{2,6})(?![\\d-]|\\p{IsHan})");

    /** A number as it is dialled within a country that is known from the rest of the line. */
    private static final Pattern LOCAL = Pattern.compile("(?<![\\d-])\\(?\\d(?:[ ().-]{0,2}\\d){8,11}(?![\\d-])");

    private static final Pattern SURELY_DIALLED =
            Pattern.compile("(?:\\(?\\+|\\(?0|400|800|\\(?86|1[3-9]).*", Pattern.DOTALL);

    private PhoneFinding() {}

    /**
     * Takes all numbers; country codes are optional for numbers of the region (ISO).
     *
     * @param isLast nothing will be known later that makes a number of what is none now
     */
    static Phones take(PastedLine line, String region, boolean isLast) {
        String dialled = dictated(line, region);
        List<Phone> found = found(dialled, region);
        Phone first = found.isEmpty() ? null : found.get(0);
        List<Phone> others = found.stream()
                .filter(phone -> phone != first && isSurelyOne(phone, dialled))
                .toList();
        others.forEach(phone -> line.take(phone.span()));
        if (first == null) {
            return new Phones(null, List.of(), isLast && !takeBroken(line).isEmpty());
        }
        line.take(first.span());
        var further = Stream.concat(others.stream().map(Phone::number), takeBroken(line).stream())
                .filter(Predicate.not(first.number()::equals))
                .distinct()
                .toList();
        return new Phones(first, further, false);
    }

    /** In figures, as somebody dictates it. 138,1234,5678 may be a house and two rooms where there is another number. */
    private static String dictated(PastedLine line, String region) {
        String dialled = SpokenDigits.dialled(line.view());
        String dictated = SpokenDigits.withBreath(dialled, false);
        return dictated.equals(dialled) || found(dialled, region).isEmpty()
                ? dictated
                : SpokenDigits.withBreath(dialled, true);
    }

    private static List<Phone> found(String dialled, String region) {
        List<Phone> found = new ArrayList<>();
        Stream.of(international(dialled), glued(dialled), byLibrary(dialled, region), local(dialled, region))
                .flatMap(phones -> phones)
                .filter(phone -> found.stream().noneMatch(one -> one.span().overlaps(phone.span())))
                .forEach(found::add);
        found.sort(Comparator.comparing(Phone::isSpare)
                .thenComparing(Phone::isFixed)
                .thenComparing(phone -> phone.span().start()));
        return found;
    }

    /** A number of a country that was named only behind it, such as (415) 555-0132 of the USA. */
    static Phone readAgain(Phone phone, PastedLine line, String country) {
        String written = SpokenDigits.dialled(line.original(phone.span()));
        // 0151 23456789 of Germany: nobody dials a mobile of ours with a zero.
        boolean isChinese = CHINA.equals(phone.country())
                && (!phone.isFixed() && !written.startsWith("0") || written.contains("86"));
        return isChinese
                ? phone
                : parsed(written, country)
                        .filter(NUMBERS::isPossibleNumber)
                        .map(number -> phone(number, "", phone.isSpare(), phone.span()))
                        .orElse(phone);
    }

    private static boolean isSurelyOne(Phone phone, String dialled) {
        return SURELY_DIALLED
                .matcher(dialled.substring(phone.span().start(), phone.span().end()))
                .matches();
    }

    private static Stream<Phone> byLibrary(String dialled, String region) {
        var matches = NUMBERS.findNumbers(dialled, region, Leniency.VALID, TRIES);
        return StreamSupport.stream(matches.spliterator(), false)
                .map(match -> phone(match.number(), dialled, new Span(match.start(), match.end())));
    }

    private static Stream<Phone> glued(String dialled) {
        return matches(GLUED, dialled, CHINA, NUMBERS::isValidNumber);
    }

    private static Stream<Phone> international(String dialled) {
        return INTERNATIONAL.matcher(dialled).results().flatMap(match -> withoutHouse(match, dialled).stream());
    }

    /** +44 7911 123456 10 Downing Street: what stands behind a whole number is the house's. */
    private static Optional<Phone> withoutHouse(MatchResult match, String dialled) {
        var written = match.group();
        for (int end = written.length(); end > 0; end = written.lastIndexOf(' ', end - 1)) {
            var number = parsed(written.substring(0, end), CHINA).filter(NUMBERS::isPossibleNumber);
            if (number.isPresent()) {
                return Optional.of(phone(number.get(), dialled, new Span(match.start(), match.start() + end)));
            }
        }
        return Optional.empty();
    }

    private static Stream<Phone> local(String dialled, String region) {
        return Countries.isForeign(region)
                ? matches(LOCAL, dialled, region, NUMBERS::isPossibleNumber)
                : Stream.empty();
    }

    private static Stream<Phone> matches(
            Pattern pattern, String dialled, String region, Predicate<PhoneNumber> accepted) {
        return pattern.matcher(dialled)
                .results()
                .flatMap(match -> parsed(match.group(), region).stream()
                        .filter(accepted)
                        .map(number -> phone(number, dialled, new Span(match.start(), match.end()))));
    }

    private static Optional<PhoneNumber> parsed(String text, String region) {
        try {
            return Optional.of(NUMBERS.parse(text, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static Phone phone(PhoneNumber number, String dialled, Span span) {
        var before = dialled.substring(Math.max(0, span.start() - LOOKED_BACK), span.start());
        boolean isSpare = SPARE.matcher(before).matches();
        Matcher extension = EXTENSION.matcher(dialled).region(span.end(), dialled.length());
        if (number.hasExtension() || !extension.lookingAt()) {
            return phone(number, number.getExtension(), isSpare, span);
        }
        String dialledOn = extension.group(1) == null ? extension.group(2) : extension.group(1);
        return phone(number, dialledOn, isSpare, new Span(span.start(), extension.end()));
    }

    private static Phone phone(PhoneNumber number, String extension, boolean isSpare, Span span) {
        String country = NUMBERS.getRegionCodeForNumber(number);
        String digits = NUMBERS.format(number, PhoneNumberFormat.E164);
        return new Phone(
                extension.isEmpty() ? digits : digits + AddressReading.EXTENSION + extension,
                country == null ? NUMBERS.getRegionCodeForCountryCode(number.getCountryCode()) : country,
                NUMBERS.getNumberType(number) == PhoneNumberType.FIXED_LINE,
                isSpare,
                span);
    }

    private static List<String> takeBroken(PastedLine line) {
        List<String> taken = new ArrayList<>();
        Matcher broken = BROKEN.matcher(SpokenDigits.dialled(line.view()));
        while (broken.find()) {
            line.take(broken.start(), broken.end());
            taken.add(broken.group(1) == null ? broken.group() : broken.group(1));
        }
        return taken;
    }
}
