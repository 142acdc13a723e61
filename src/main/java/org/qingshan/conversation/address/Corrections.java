package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
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
            "(?:(?:还有|另外|再|也|把|麻烦|请|帮我|顺便|然后|我的?|the|my|also|please|change|update|correct|make|it'?s|it is)[ ,]{0,2}){0,4}";

    private static final String PHONE =
            "(?:收货人?|收件人?|联系人?)?的?(?:手机号码|电话号码|联系电话|联系方式|手机号|电话|手机|号码)|(?:mobile|phone|telephone|cell)(?: number| no\\.?)?\\b";

    private static final String RECIPIENT =
            "(?:收货人|收件人|联系人)(?:的?(?:名字|姓名))?(?!的?(?:手机|电话))|名字|姓名|(?:recipient(?:'?s)? ?)?name\\b|recipient\\b";

    private static final String NUMBER =
            "门牌号?码?|房间号|房号|室号|单元号?(?=[^\\d]|$)|楼栋?号|楼栋|栋号|(?:house|room|apartment|apt|flat|unit|building|street|door) (?:number|no\\.?)|(?:room|apartment|apt|flat|unit|building|floor)(?= ?\\d)";

    private static final String STREET = "街道|详细地址|(?:street|road)(?: name)?(?= (?:is|should|to)\\b| ?:)";

    private static final String ANY = "(?:" + PHONE + "|" + RECIPIENT + "|" + NUMBER + "|" + STREET + ")";

    private static final Pattern BETWEEN = Pattern.compile("(?:[,;!\n]|(?<!\\bno)\\.(?!\\d)) {0,3}+(?:and )?"
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

    /** 不对 before what is right, "no, sorry": of itself it says nothing of a part. */
    private static final Pattern AGAINST = Pattern.compile(ANY + "(?:(?:和|跟|、|都|还有|, ?| ?and (?:the )?){1,2}" + ANY
            + "){1,3}(?:都|全|也| both| are)*(?:" + Correction.WRONG + "| ?(?:are |both )*(?:wrong|incorrect))"
            + "|" + Correction.AROUND + "(?:" + Correction.NO + "){1,4}"
            + "|(?:(?:no|nope|wait|sorry|oops|等等|等一下|不好意思|抱歉|不是|哎呀|[啊哦嗯]|(?:地址|信息|都)?[写打发填弄]?错[了啦])[ ,.!~]{0,3}){1,4}");

    /** 地址一样, "same address": it stays. */
    private static final Pattern STAYS = Pattern.compile(
            "(?:其[他它余]的?|别的|剩下的|(?:收货)?地址|电话|名字|姓名|收货人|收件人|还是|都|也|和|跟){1,4}"
                    + "(?:一样|不变|没变|没错|不用[改变动]|不改|照旧|原来的?|老样子|之前的?|跟?以前一样|同上|对的)[的了吧啊呀]*"
                    + "|(?:(?:the )?(?:address|phone|name|rest|everything else|all else|other things?) ?(?:is |are |stays? |remains? )?(?:all )?(?:the )?(?:same|unchanged|as (?:it (?:is|was)|before)|right|correct|fine|ok)|same (?:address|phone|name|number|place))");

    /** 加上2单元301, 13号才对, "number 13": which it is, said with no label before it. */
    private static final Pattern BARE_HOUSE = Pattern.compile(
            "^" + LEAD
                    + "(?:(?:还要|还得|再)?(?:加|补|添)(?:上|个|一个|一下)? ?|(?:应该?)?是|改成|it'?s |it is |it should be )?"
                    + "(?:(?<counted>" + Amendment.OF_HOUSES
                    + ")|(?:the )?(?:no|number)\\.?(?: is| should be)? ?(?<english>\\d{1,4}[a-z]?))(?:才对|才是|的|了|吧|啊|instead| )*$");

    private static final Pattern COUNTS = Pattern.compile("[号栋幢座楼室元层房户號棟樓層戶]");

    private static final Pattern BARE_PHONE = Pattern.compile(
            "^" + LEAD
                    + "(?:(?:应该?)?是|改成|it'?s |it is |it should be )?(?<right>\\+?\\d[\\d -]{8,16}\\d)(?:才对|才是|的|了|吧|啊|instead| )*$");

    /** Of which part of an address a piece speaks that could not be read. */
    private static final Pattern OF_PART =
            Pattern.compile("^" + LEAD + "(?:" + ANY + ")|\\d(?:[号栋幢座室层]|单元|号?楼)(?!\\p{IsHan}*[箱盒袋份])|1[3-9]\\d{9}");

    /** 李雷13822220009. */
    private static final Pattern PHONE_BEHIND = Pattern.compile("[ ,，]{0,3}\\+?\\d[\\d -]{8,16}\\d$");

    /** 收货人张莉，不是张丽: what it was. */
    private static final Pattern DENIED = Pattern.compile("(?:而?不是|不叫|not ).{1,30}");

    private static final Pattern FORM = Pattern.compile("地址|所在|\\baddress\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d -]{5,18}\\d");

    private static final Pattern CHANGED = Pattern.compile(
            "(?:电话|手机号?|号码|名字|姓名|收[货件]人|门牌号?)(?:也|都|要|得)?(?:改|换|错|不对|应该)|\\b(?:phone|name|recipient|number)\\b.{0,8}\\b(?:wrong|should|change|to)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_PHONE = 7;

    /** A phone with what divides it, or any number alone. */
    private static final Pattern NUMBERS = Pattern.compile("\\d(?:[ -]?\\d){6,17}|\\d+");

    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d+");

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
        int beside = 0;
        boolean against = false;
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            var folded = Folding.fold(piece);
            var next = at + 1 < pieces.size() ? pieces.get(at + 1) : "";
            if (AddressReader.isForCourier(piece)) {
                notes.add(piece.substring(0, CourierNotes.withoutEnd(folded).length()));
            } else if (AGAINST.matcher(folded).matches()
                    || STAYS.matcher(folded).matches()) {
                against |= !STAYS.matcher(folded).matches();
                beside++;
            } else {
                var one = one(Correction.withoutEnd(piece));
                var both = one.isPresent() || next.isEmpty()
                        ? Optional.<Correction>empty()
                        : one(Correction.withoutEnd(piece + "，" + next));
                at += both.isPresent() ? 1 : 0;
                beside += both.isPresent() ? 1 : 0;
                one.or(() -> both).ifPresent(all::add);
                boolean isDenied = one.isEmpty() && both.isEmpty() && !all.isEmpty();
                beside += isDenied && DENIED.matcher(folded).matches() ? 1 : 0;
            }
        }
        boolean isAll = pieces.size() > 1 && all.size() + notes.size() + beside == pieces.size();
        return isAll && !all.isEmpty() ? new Corrections(against ? explicitly(all) : all, notes) : NONE;
    }

    private static List<Correction> explicitly(List<Correction> all) {
        return all.stream()
                .map(one -> new Correction(one.part(), one.wrong(), one.right(), true))
                .toList();
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
        return FORM.matcher(said).find() && !CHANGED.matcher(said).find() && AddressReader.looksLikeAddress(said);
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
                .filter(one -> !one.right().isBlank() && (one.part() != null || isHouse(one.right())));
        return said.isPresent()
                ? said.filter(Corrections::isReadable)
                : labelled(piece).or(() -> bare(piece));
    }

    /** Neither needs a label to be known. */
    private static Optional<Correction> bare(String piece) {
        var folded = Folding.fold(piece);
        var phone = BARE_PHONE.matcher(folded);
        if (phone.matches()) {
            return Optional.of(new Correction(Part.PHONE, "", Correction.written("right", phone, piece), false));
        }
        var house = BARE_HOUSE.matcher(folded);
        if (!house.matches()) {
            return Optional.empty();
        }
        var group = house.group("english") == null ? "counted" : "english";
        var right = Correction.written(group, house, piece);
        return COUNTS.matcher(right).find() || group.equals("english")
                ? Optional.of(new Correction(Part.DETAIL, "", right, false))
                : Optional.empty();
    }

    /** What it says of a part of the address that stands neither in what was known before nor in what is known now; nothing of it was heard. */
    static List<String> unheard(String text, String before, AddressReading after) {
        var known = Folding.fold(before + " " + after);
        return pieces(text.strip()).stream()
                .filter(piece -> OF_PART.matcher(Folding.fold(piece)).find())
                .filter(piece -> isAnotherNumberIn(Folding.fold(piece), known) || isAnotherName(piece, after))
                .toList();
    }

    private static boolean isAnotherNumberIn(String piece, String known) {
        var digits = known.replaceAll("(?<=\\d)[ -](?=\\d)", "");
        var all = NUMBER_ALONE.matcher(known).results().map(MatchResult::group).toList();
        return NUMBERS.matcher(piece)
                .results()
                .map(MatchResult::group)
                .anyMatch(one -> one.length() < SHORTEST_PHONE
                        ? !all.contains(one) && all.stream().noneMatch(it -> isEnding(it, one))
                        : !digits.contains(one.replaceAll("[ -]", "")));
    }

    /** 最后两位是88. */
    private static boolean isEnding(String phone, String digits) {
        return phone.length() >= SHORTEST_PHONE && digits.length() > 1 && phone.endsWith(digits);
    }

    private static boolean isAnotherName(String piece, AddressReading after) {
        var recipient = Folding.fold(Objects.requireNonNullElse(after.recipient(), ""));
        return one(Correction.withoutEnd(piece))
                .filter(one -> one.part() == Part.RECIPIENT && !one.right().isBlank())
                .filter(one -> recipient.isEmpty() || !Folding.fold(one.right()).contains(recipient))
                .isPresent();
    }

    private static boolean isName(String said) {
        return PersonName.isLikely(Folding.fold(said)) || BarePart.isSurelyAName(said);
    }

    /** 地址改成麓山南路13号: of the address itself it says which house, with or without its district. */
    private static boolean isHouse(String right) {
        var read = AddressReader.read(right);
        return AddressReader.isStreetWithNumber(right)
                || read.county() != null && AddressLikeness.isHouseAlone(read.detail());
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
                        .filter(one -> isName(PHONE_BEHIND.matcher(right).replaceFirst("")))
                : Optional.of(new Correction(Part.DETAIL, "", right, false))
                        .filter(one -> found.group("number") == null || Amendment.isOfHouses(right));
    }
}
