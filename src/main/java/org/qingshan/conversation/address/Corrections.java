package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Several parts of an address put right in one message, or one with what the courier shall heed: 电话改成139…，姓名改成李四; 电话139…，门牌号33号;
 * "change phone to 139… and name to Li Si". None is forgotten for another.
 *
 * @param all in the order in which they were said
 * @param notes for the courier
 */
public record Corrections(List<Correction> all, List<String> notes) {
    private static final Corrections NONE = new Corrections(List.of(), List.of());

    private static final String LEAD =
            "(?:(?:还有|另外|再|也|把|麻烦|请|帮我|顺便|然后|我的?|the|my|also|please|change|update|correct|make)[ ,]{0,2}){0,4}";

    private static final String PHONE =
            "(?:收货人?|收件人?|联系人?)?的?(?:手机号码|电话号码|联系电话|联系方式|手机号|电话|手机|号码)|(?:mobile|phone|telephone|cell)(?: number| no\\.?)?\\b";

    private static final String RECIPIENT =
            "(?:收货人|收件人|联系人)(?:的?(?:名字|姓名))?(?!的?(?:手机|电话))|名字|姓名|(?:recipient(?:'?s)? ?)?name\\b|recipient\\b";

    private static final String NUMBER =
            "门牌号?码?|房间号|房号|室号|单元号?(?=[^\\d]|$)|楼栋?号|楼栋|栋号|(?:house|room|apartment|apt|flat|unit|building|street|door) (?:number|no\\.?)|(?:room|apartment|apt|flat|unit|building|floor)(?= ?\\d)";

    private static final String STREET = "街道|详细地址|(?:street|road)(?: name)?(?= (?:is|should|to)\\b| ?:)";

    private static final String ANY = "(?:" + PHONE + "|" + RECIPIENT + "|" + NUMBER + "|" + STREET + ")";

    private static final Pattern BETWEEN = Pattern.compile("(?:[,;\n]|\\.(?!\\d)) {0,3}+(?:and )?"
            + "|(?: |(?<=[\\p{IsHan}\\d])(?=还有|另外|然后)|\\b(?:and|plus)\\b){1,4}(?=" + LEAD + ANY + ")");

    /** "Change" of "change phone to …" is no piece by itself. */
    private static final Pattern LED = Pattern.compile(" {0,3}" + LEAD + " {0,3}");

    private static final Pattern LABELLED =
            Pattern.compile("^" + LEAD + "(?:(?<phone>" + PHONE + ")|(?<recipient>" + RECIPIENT
                    + ")|(?<number>" + NUMBER + ")|(?<street>" + STREET + "))"
                    + "(?:应该?是|改成|改为|换成|写成|是|为|写|用|改|换|should be|is now|is|to|[: ,]){0,3} ?(?<right>\\S.{0,60})$");

    /** 楼号是5: what a bare number counts. */
    private static final Pattern COUNTED = Pattern.compile(
            "^" + LEAD
                    + "(?<label>门牌号?码?|房间号|房号|室号|单元号?|楼栋号?|楼号|栋号)(?:(?<changed>应该?是|应为|改成|改为|换成|改)|是|为|[: ]){0,2} ?(?<right>[a-z]?\\d{1,5}[a-z]?)$");

    private static final Pattern FORM = Pattern.compile("地址|所在|\\baddress\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d -]{5,18}\\d");

    public Corrections {
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }

    /** Nothing where but one thing is said, or anything that is none of both stands beside. */
    static Corrections of(String text) {
        var said = text.strip();
        if (said.length() > Correction.LONGEST || AddressLikeness.isQuestion(said) || isWhole(said)) {
            return NONE;
        }
        List<Correction> all = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        var pieces = pieces(said);
        for (var piece : pieces) {
            if (AddressReader.isForCourier(piece)) {
                notes.add(piece.substring(
                        0, CourierNotes.withoutEnd(Folding.fold(piece)).length()));
            } else {
                one(Correction.withoutEnd(piece)).ifPresent(all::add);
            }
        }
        boolean isAll = pieces.size() > 1 && all.size() + notes.size() == pieces.size();
        return isAll && !all.isEmpty() ? new Corrections(all, notes) : NONE;
    }

    /** Whether one of them is said in so many words to be wrong, or to be another. */
    public boolean explicit() {
        return all.stream().anyMatch(Correction::explicit);
    }

    /** Each put into the reading. */
    public AddressReading in(AddressReading earlier) {
        var after = earlier;
        for (var one : all) {
            after = AddressReader.amend(after, one);
        }
        for (var note : notes) {
            after = AddressReader.withNote(after, note);
        }
        return after;
    }

    /** A form that somebody fills in anew. */
    private static boolean isWhole(String said) {
        return FORM.matcher(said).find() && AddressReader.looksLikeAddress(said);
    }

    private static List<String> pieces(String said) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        var between = BETWEEN.matcher(Folding.fold(said));
        while (between.find()) {
            if (LED.matcher(Folding.fold(said.substring(from, between.start()))).matches()) {
                continue;
            }
            add(pieces, said.substring(from, between.start()));
            from = between.end();
        }
        add(pieces, said.substring(from));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!Correction.withoutEnd(piece.strip()).isBlank()) {
            pieces.add(piece.strip());
        }
    }

    private static Optional<Correction> one(String piece) {
        var counted = COUNTED.matcher(Folding.fold(piece));
        if (counted.matches()) {
            var right = Correction.written("right", counted, piece) + LabelledNumber.unitOf(counted.group("label"));
            return Optional.of(new Correction(Part.DETAIL, "", right, counted.group("changed") != null));
        }
        var said = Correction.of(piece)
                .filter(one -> one.part() != null && !one.right().isBlank());
        return said.isPresent() ? said.filter(Corrections::isReadable) : labelled(piece);
    }

    /** "My phone is broken" gives no phone. */
    private static boolean isReadable(Correction said) {
        return said.part() != Part.PHONE || said.right().chars().anyMatch(Character::isDigit);
    }

    private static Optional<Correction> labelled(String piece) {
        var found = LABELLED.matcher(Folding.fold(piece));
        if (!found.matches()) {
            return Optional.empty();
        }
        var right = Correction.withoutEnd(Correction.written("right", found, piece));
        if (found.group("phone") != null) {
            return Optional.of(new Correction(Part.PHONE, "", right, false))
                    .filter(one -> DIGITS.matcher(right).matches());
        }
        return found.group("recipient") != null
                ? Optional.of(new Correction(Part.RECIPIENT, "", right, false))
                        .filter(one -> PersonName.isLikely(Folding.fold(right)) || BarePart.isSurelyAName(right))
                : Optional.of(new Correction(Part.DETAIL, "", right, false))
                        .filter(one -> found.group("number") == null || Amendment.isOfHouses(right));
    }
}
