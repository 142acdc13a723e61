package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a clause says that a part shall be, put into the reading. Empty where it cannot be told which part it is.
 *
 * @param earlier before anything was put right
 * @param reading what is known so far
 * @param wrong what was called wrong just before; empty for nothing
 * @param isLeftOut it is said to have been left out
 */
record ClauseValue(AddressReading earlier, AddressReading reading, String wrong, boolean isLeftOut) {
    /** 26床, 3号演播厅: a number with what it counts, whatever that is. */
    private static final Pattern COUNTED = Pattern.compile("(?<number>[a-z]?\\d{1,5}[a-z]?) ?(?<unit>\\p{IsHan}{1,3})");

    private static final Pattern NUMBER = Pattern.compile("[a-z]?\\d{1,5}[a-z]?");
    /** Something is counted that houses have. */
    private static final Pattern IS_COUNTED = Pattern.compile("\\d[a-z]?(?:[号栋幢座楼室层房户]|单元)");
    /** A phone beside something else: more is said than one part. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){6}");

    private static final Pattern OF_HOUSE = Pattern.compile("(?i:house|street|door|number)");
    private static final Pattern LATIN_PLACE = Pattern.compile("[a-z' ]{3,20}");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d -]{5,18}\\d");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{IsHan}{1,14}[省市区县旗州盟]|\\p{IsHan}{2,4}|[a-z' ]{2,40} (?:district|county|city|province)");
    private static final Pattern OF_STREET = Pattern.compile("[a-z]?\\d{1,5}(?:-\\d{1,4})?号?(?!楼)");
    private static final Pattern STREET = Pattern.compile(
            "[\\p{IsHan}&&[^省市区县]]{1,12}(?:大道|胡同|[路街道巷弄])(?:[东西南北中]段?)?[a-z]?\\d{1,5}(?:-\\d{1,4})?号?(?:"
                    + Amendment.OF_HOUSES
                    + ")?|\\d{1,5}[a-z]?,? (?:[a-z][a-z'’.-]* ){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|dr|boulevard|blvd|way|close|court)\\.?");
    private static final Pattern ROOM_OF_KIND = Pattern.compile(
            "(?:room|rm|building|bldg|blk|block|tower|unit|flat|apt|apartment|floor|suite|gate|entrance) (?:[a-z]?\\d{1,5}[a-z]?|[a-z])");
    /** What may stand behind a house where it is said to have been left out; no sentence. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?=.*\\p{IsHan})(?=.*(?:\\d|[苑园城府厦座楼厅馆院店室部铺厂校站]))(?!.*[我你您他她它们要给换改了不没是有吗吧呢啊呀这那哪跟都还就买卖错请谢寄送发到去叫今明几])[a-z\\d\\p{IsHan} -]{2,24}");

    private static final Pattern LATIN_NAME =
            Pattern.compile("\\p{Lu}[\\p{IsLatin}'’.-]+(?: \\p{Lu}[\\p{IsLatin}'’.-]*){0,3}");
    /** Of a time, of money or of goods. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "[\\d一二三四五六七八九十半两] ?(?:点|天|月|日|周|年|分|小时|元|块|位|次|遍|公?斤|千克|克|[两个箱盒袋份包瓶罐件只双套枚颗粒盘条板桶捆把串筐篮听支根])");

    /** Whether it is of what was given before. */
    boolean stands(String what) {
        return !what.isBlank()
                && (Stream.of(Part.values())
                                .map(earlier::part)
                                .filter(Objects::nonNull)
                                .anyMatch(part -> Folding.fold(part).contains(what.strip()))
                        || isCounty(what.strip()));
    }

    /** Furong, where 芙蓉区 stands. */
    private boolean isCounty(String what) {
        return earlier.county() != null
                && LATIN_PLACE.matcher(what).matches()
                && earlier.county()
                        .equals(AddressReader.read(what + " District").county());
    }

    /** @param of recipient, phone, place, street, or what a house's number is called */
    Optional<AddressReading> labelled(String of, String written) {
        var folded = Folding.fold(written);
        return switch (of) {
            case "recipient" -> name(written);
            case "phone" ->
                Optional.of(written)
                        .filter(one -> PHONE.matcher(folded).matches())
                        .map(this::withPhone);
            case "place" -> place(written, true);
            case "street" -> street(written).or(() -> house(written));
            default ->
                NUMBER.matcher(folded).matches() || LETTER.matcher(folded).matches()
                        ? number(of, written)
                        : house(written).or(() -> behind(written));
        };
    }

    Optional<AddressReading> unlabelled(String written) {
        var folded = Folding.fold(written);
        if (PHONE.matcher(folded).matches() && folded.replaceAll("\\D", "").length() > 6) {
            return Optional.of(withPhone(written));
        }
        var recipient = Folding.fold(Objects.requireNonNullElse(earlier.recipient(), ""));
        if (!wrong.isEmpty() && recipient.contains(wrong.strip())) {
            return name(written);
        }
        if (LONG_NUMBER.matcher(folded).find()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(folded).matches()) {
            return wrong.isEmpty() ? Optional.empty() : Optional.of(Amendment.detail(reading, wrong, written));
        }
        return house(written)
                .or(() -> street(written))
                .or(() -> place(written, false))
                .or(() -> isLeftOut ? behind(written) : Optional.empty());
    }

    private AddressReading withPhone(String written) {
        return AddressCompletion.correct(reading, Part.PHONE, written);
    }

    private Optional<AddressReading> number(String of, String number) {
        if (of.startsWith("门牌")) {
            return Optional.of(isLeftOut ? Amendment.byNumber(reading, number) : Amendment.detail(reading, "", number));
        }
        if (Folding.isHan(of.charAt(0))) {
            return house(number + LabelledNumber.unitOf(of));
        }
        var kind = of.replaceFirst("^(?i:the|my) ", "").replaceFirst(" (?i:number|no\\.?)$", "");
        return OF_HOUSE.matcher(kind).matches()
                ? Optional.of(Amendment.detail(reading, "", "house " + number))
                : house(kind + " " + number);
    }

    private Optional<AddressReading> name(String written) {
        var name = SpelledOut.without(ClauseWords.SPELT.matcher(written).replaceFirst(""))
                .strip();
        var folded = Folding.fold(name);
        boolean isOne = LATIN_NAME.matcher(name).matches()
                || PersonName.isWithSurname(folded)
                || PersonName.isLikely(folded)
                || BarePart.isSurelyAName(name);
        return isOne && !PersonName.isTalk(folded)
                ? Optional.of(reading.with(Part.RECIPIENT, withRest(name)))
                : Optional.empty();
    }

    /** Anne of Ann Li is Anne Li. */
    private String withRest(String name) {
        var before = Objects.requireNonNullElse(reading.recipient(), "").split(" ");
        boolean isFirst = before.length > 1
                && LATIN_NAME.matcher(name).matches()
                && name.indexOf(' ') < 0
                && before[0].regionMatches(true, 0, name, 0, 2);
        if (isFirst) {
            before[0] = name;
        }
        return isFirst ? String.join(" ", before) : name;
    }

    /** A district, perhaps with the street in it. */
    private Optional<AddressReading> place(String written, boolean isLabelled) {
        var placed = isLabelled
                ? Amendment.amend(reading, new Correction(Part.COUNTY, "", written, true))
                : AddressCompletion.correct(reading, Part.COUNTY, written);
        var read = AddressReader.read(written);
        var detail = read.detail();
        if (read.phone() != null || read.recipient() != null) {
            return Optional.empty();
        }
        boolean isOther = !placed.equals(reading);
        if (detail == null || isLabelled && Objects.equals(placed.detail(), reading.detail())) {
            boolean isPlace = isLabelled && isOther
                    || PLACE.matcher(Folding.fold(written)).matches() && (isOther || stands(Folding.fold(written)));
            return isPlace ? Optional.of(placed) : Optional.empty();
        }
        return isOther && STREET.matcher(Folding.fold(detail)).matches()
                ? new ClauseValue(earlier, placed, wrong, isLeftOut).street(detail)
                : Optional.empty();
    }

    private Optional<AddressReading> street(String written) {
        if (StreetName.isOne(written)) {
            return Optional.of(StreetName.put(reading, written)).filter(put -> !put.equals(reading));
        }
        if (!STREET.matcher(Folding.fold(written)).matches()) {
            return Optional.empty();
        }
        var detail = Objects.requireNonNullElse(reading.detail(), "");
        int at = wrong.isEmpty() ? -1 : Folding.fold(detail).indexOf(wrong.strip());
        if (at < 0) {
            return Optional.of(Amendment.detail(reading, "", written));
        }
        int end = at + wrong.strip().length();
        // The number behind the street that was wrong goes with it.
        var number = OF_STREET.matcher(Folding.fold(detail.substring(end)));
        end += number.lookingAt() ? number.end() : 0;
        return Optional.of(reading.with(Part.DETAIL, detail.substring(0, at) + written + detail.substring(end)));
    }

    private Optional<AddressReading> house(String written) {
        var folded = Folding.fold(written);
        if (ROOM_OF_KIND.matcher(folded).matches()) {
            var like = LabelledNumber.instead(reading, written);
            return Optional.of(
                    like.equals(reading)
                            ? LabelledNumber.put(reading, written)
                                    .orElseGet(() -> AddressCompletion.behind(reading, written))
                            : like);
        }
        if (Amendment.isOfHouses(written) && IS_COUNTED.matcher(folded).find()) {
            return HousePieces.put(reading, written)
                    .or(() -> Optional.of(
                            Amendment.detail(reading, wrong, written.replaceAll("(?<=\\p{IsHan}) (?=\\d)", ""))));
        }
        return likeOf(reading, written);
    }

    /** 26床 in the place of 36床: what counts the same stands there once. Empty where it does not. */
    static Optional<AddressReading> likeOf(AddressReading reading, String written) {
        var counted = COUNTED.matcher(Folding.fold(written.strip()));
        var detail = reading.detail();
        if (detail == null || !counted.matches()) {
            return Optional.empty();
        }
        var like = Pattern.compile("(?<![a-z\\d])[a-z]?\\d{1,5}[a-z]?(?= ?" + counted.group("unit") + ")")
                .matcher(Folding.fold(detail))
                .results()
                .toList();
        var number = written.strip().substring(0, counted.end("number"));
        return like.size() == 1
                ? Optional.of(reading.with(Part.DETAIL, Amendment.replaced(detail, like.get(0), number)))
                : Optional.empty();
    }

    private Optional<AddressReading> behind(String written) {
        var folded = Folding.fold(written);
        return BEHIND.matcher(folded).matches() && !NO_PLACE.matcher(folded).find()
                ? Optional.of(AddressCompletion.behind(reading, written))
                : Optional.empty();
    }
}
