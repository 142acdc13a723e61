package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A piece of the way to a house, said for itself: 门牌是23号，6栋2单元301 of whoever has told his street, 泰山路 of whoever has told his building. What is finer
 * than all that was told stands behind it, what is coarser before it; neither takes the place of the other.
 */
final class HousePieces {
    /** From a town to a room, each finer than those before. */
    private static final String[] KINDS = {
        "镇|乡|街道",
        "村|社区|屯|寨",
        "组|队|路|大道|街|巷|胡同|[^\\d]弄",
        "(?<=\\d)(?:支?弄|里|条)",
        "号(?!楼)",
        "小区|花园|家园|新村|公寓|大厦|广场|苑|园|庭|府|城",
        "栋|幢|座|号楼",
        "单元",
        "层|楼",
        "室|房|户"
    };

    /** No name of a place has it, and hardly a sentence has none of it. */
    private static final String OF_SPEECH = "我你您他她它们要来再给换改的了不没是有吗吧呢啊呀这那哪跟都还就买卖箱斤盒袋份个多少错对请谢寄送发在到去叫补充添址";

    private static final String NAMED = "[\\p{IsHan}&&[^" + OF_SPEECH
            + "]]{1,10}?(?:镇|乡|街道|社区|新村|村|屯|寨|组|大道|胡同|[路街巷弄]|小区|花园|家园|公寓|大厦|广场|[苑园庭府城])(?:[东西南北中]段?(?=\\d|$))?";
    private static final String NUMBERED = "[a-z]?\\d{1,5}(?:-\\d{1,4}){0,2}[a-z]?(?:号楼|单元|支弄|[号栋幢座层楼室房户组队弄条里])";
    private static final Pattern PIECES =
            Pattern.compile("(?:(?:" + NAMED + "|" + NUMBERED + ")){1,8}+(?:[a-z]?\\d{1,5})?");

    /** 金利来大厦: what is built, whatever it is called. */
    private static final String BUILDING =
            "(?:[\\p{IsHan}&&[^" + OF_SPEECH + "]]|来){2,10}(?:大厦|大楼|小区|花园|家园|公寓|广场|新村|[苑园庭府城厦])";

    /** A street of which the number has yet to be said, and that number with whatever the house is called: 138号金利来大厦2301. */
    private static final Pattern BARE_STREET = Pattern.compile("(?:路|街|大道|巷|胡同)(?:[东西南北中]段?)?$");

    private static final Pattern NUMBER_FIRST = Pattern.compile("\\d{1,5}(?:-\\d{1,4})?(?:号|弄)(?![楼来]|[上下中]午|[早晚之前后以])"
            + BUILDING + "(?:" + NUMBERED + "){0,4}(?:[a-z]?\\d{1,5})?");

    /** 门牌是, 村是, 房号: what leads to a piece and says no more than its kind. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[,;、 ]))(?:(?:村|镇|乡|路|街道?|小区|楼盘|组)(?:名|的?名字)?(?:是|叫做?|为|:)|(?:门牌号?码?|房间?号|室号|楼栋?号|栋号|单元号)(?:是|为|:)?) ?(?=[\\p{IsHan}a-z\\d])");

    private static final Pattern BETWEEN = Pattern.compile("[,;、 ]{1,3}");

    /** 中建嘉和城, 湘江世纪城: hardly anybody is called so. */
    private static final Pattern ESTATE =
            Pattern.compile("[\\p{IsHan}&&[^" + OF_SPEECH + "]]{3,11}[城府苑园庭湾邸居轩阁庄厦场寓院厂村]");

    /** …3栋501, 青园路 1-2-301: the last number behind a building is a room. */
    private static final Pattern ROOM = Pattern.compile("(?:[栋幢座层楼]|单元|\\d-) ?[a-z]?\\d{1,5}$|^x?[a-z]?\\d{1,5}$");

    private static final Pattern NUMBERS = Pattern.compile("(?:" + NUMBERED + ")+");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]?\\d{1,5}(?:-\\d{1,4})*");
    private static final int LONGEST = 60;

    private HousePieces() {}

    /** Whether it may be the name of an estate. */
    static boolean isNamed(String said) {
        return ESTATE.matcher(Folding.fold(said.strip())).matches();
    }

    /** The reading with the piece where it belongs; empty where it is none, or another takes its place. */
    static Optional<AddressReading> put(AddressReading earlier, String text) {
        var before = Objects.requireNonNullElse(earlier.detail(), "");
        if (before.isEmpty() || text.length() > LONGEST || AddressLikeness.isQuestion(text)) {
            return Optional.empty();
        }
        var said = Correction.withoutEnd(Folding.fold(Correction.withoutLead(text.strip())));
        var piece = BETWEEN.matcher(LABEL.matcher(said).replaceAll("")).replaceAll("");
        if (BARE_STREET.matcher(Folding.fold(before)).find()
                && NUMBER_FIRST.matcher(said).matches()) {
            return Optional.of(AddressCompletion.behind(earlier, said));
        }
        if (!PIECES.matcher(piece).matches()) {
            return Optional.empty();
        }
        var now = kinds(piece);
        var then = kinds(Folding.fold(before));
        if (now.length == 0 || then.length == 0) {
            return Optional.empty();
        }
        if (now[0] > then[then.length - 1]) {
            return Optional.of(AddressCompletion.behind(earlier, piece)).filter(after -> !after.equals(earlier));
        }
        var between = between(earlier, before, piece, now);
        if (between.isPresent()) {
            return between;
        }
        boolean isCoarser =
                now[now.length - 1] < then[0] && AddressReader.read(piece).province() == null;
        return isCoarser ? Optional.of(earlier.with(Part.DETAIL, piece + before)) : Optional.empty();
    }

    /** 2单元 of 3栋501 stands before the room; empty where its like stands there, or nothing coarser does. */
    private static Optional<AddressReading> between(AddressReading earlier, String before, String piece, int[] now) {
        var then = kinds(Folding.fold(before));
        int first = now[0];
        int last = now[now.length - 1];
        boolean isBetween = NUMBERS.matcher(piece).matches()
                && IntStream.of(then).noneMatch(kind -> kind >= first && kind <= last)
                && then[0] < first
                && last < then[then.length - 1];
        var finer = isBetween
                ? NUMBER.matcher(before)
                        .results()
                        .filter(one -> {
                            var kinds = kinds("x" + before.substring(one.start()));
                            return kinds.length > 0 && kinds[0] > last;
                        })
                        .findFirst()
                : Optional.<MatchResult>empty();
        return finer.map(one ->
                earlier.with(Part.DETAIL, before.substring(0, one.start()) + piece + before.substring(one.start())));
    }

    /** Which kinds it has, the coarsest first. */
    private static int[] kinds(String detail) {
        return IntStream.range(0, KINDS.length)
                .filter(kind -> {
                    if (kind == KINDS.length - 1 && ROOM.matcher(detail).find()) {
                        return true;
                    }
                    Matcher one = Pattern.compile("(?<=[\\p{IsHan}a-z\\d])(?:" + KINDS[kind] + ")")
                            .matcher(detail);
                    return one.find();
                })
                .toArray();
    }
}
