package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * Everything goes back but what is named: 除了黄桃都不要, 只留黄桃，其他退掉, "cancel everything but the peaches". What is named stays as it
 * is; whoever has none of it is asked as ever.
 */
final class AllElseBack {
    private static final String KEPT = "(?<kept>[^,;.!?]{1,40}?)";
    private static final String OTHERS = "(?:(?:其他|其它|其余|剩下|余下|别(?=的)|另外)的?(?:那些|东西|商品)?|剩的)";
    private static final String ALL = "(?:我|就|可以|麻烦|请|帮我|给我|也|先|再|统统|通通|全部|全都|全|都){0,20}+";
    /** 除了黄桃不要了, without a word of the others, means the peaches. */
    private static final String OF_ALL = "(?=.{0,12}(?:都|全|统|通|其他|其它|其余|剩|余下|另外|别的))";

    private static final String GONE = "(?:不要|不想要|不买|不需要|不用|唔要|退|取消|撤|删|去|砍|清)(?:货|单|订单|订|回|掉|除|去|空)?";
    private static final String SOFT = "[了吧哈啊呀哦啦嘛的,.!~ ]{0,20}+(?:谢谢|谢了|麻烦了?)?[.!~ ]{0,9}";
    private static final String BEGIN = "(?:(?:那|我|就|请|麻烦|帮我|给我|老板|主播|不好意思|算了|先)[,. ]?){0,8}+";

    private static final Pattern CHINESE = Pattern.compile(BEGIN + "(?:除了|除开|除去|除咗|除)" + KEPT + "(?:以外|之外|外)?[, ]*"
            + OF_ALL + OTHERS + "?" + ALL + GONE + SOFT
            + "|" + BEGIN + "(?:只|就|单)?(?:留|要|保留)(?:下|着)?(?<only>[^,;.!?]{1,40}?)[, ]*" + OTHERS + ALL + GONE + SOFT
            + "|" + BEGIN + "(?<stays>[^,;.!?]{1,40}?)(?:留下|留着|保留|不退|要的?|照旧)[,. ]*" + OTHERS + ALL + GONE + SOFT
            + "|" + BEGIN + OTHERS + ALL + GONE
            + "[了吧掉]{0,2}[,. ]*(?:只|就|单)?(?:留|要|保留)(?:下|着)?(?<last>[^,;.!?]{1,40}?)(?:就[行好])?" + SOFT
            + "|" + BEGIN + OTHERS + ALL + GONE + "[了吧掉]{0,2}[, ]+(?<rest>[^,;.!?]{1,40}?)(?:留下|留着|保留|不退|照旧)" + SOFT);

    private static final String PLEASE =
            "(?:(?:please|pls|ok|okay|sorry|actually|can you|could you|i want to|i'd like to)[, ]+){0,4}";
    private static final String DROP =
            "(?:cancel|drop|remove|return|delete|scrap|undo|(?:give|send|take|put) back|take off|get rid of|i don't want|i do not want)";
    private static final String EVERYTHING =
            "(?: all(?: of)?)? ?(?:everything|all|the lot|anything|the rest|the others?|all of (?:it|them)|my (?:whole )?order)(?: else)?(?: back)?";
    private static final String BUT = "(?:but|except(?: for)?|apart from|other than|besides|aside from|save for)";
    private static final String END = "(?: please| pls| thanks| thank you| today| now)?[.! ]{0,9}";
    private static final String REST =
            "(?:the rest|the others?|everything else|all else|all the others?|others?|the other (?:things|items|stuff|ones))";

    private static final Pattern ENGLISH = Pattern.compile(PLEASE + DROP + EVERYTHING + ",? " + BUT + " " + KEPT + END
            + "|" + PLEASE + "(?:all|everything) " + BUT
            + " (?<only>[^,;.!?]{1,40}?) (?:can go|goes|go|should go|back|is cancelled|goes back)" + END
            + "|" + PLEASE
            + "(?:just |only |i'll |i will )?(?:keep|i only want|only want|i just want) (?:only |just )?(?<stays>[^,;.!?]{1,40}?)(?:,? and|,| but|\\.)? (?:please )?"
            + DROP + " " + REST + "(?: back)?" + END
            + "|" + PLEASE + DROP + " " + REST
            + "(?:,? and|,| but)? (?:just |only )?keep (?:only |just )?(?<last>[^,;.!?]{1,40}?)" + END
            + "|" + PLEASE + "leave (?:only |just |me )?(?<rest>[^,;.!?]{1,40}?),? (?:and )?" + DROP + " " + REST
            + END);

    /** It does not say of what the rest is. */
    private static final Pattern REST_ALONE = Pattern.compile(BEGIN + OTHERS + ALL + GONE + SOFT + "|" + PLEASE + "(?:"
            + DROP + "|no need for|don't want) " + REST + "(?: back)?" + END);

    /** So much of it stays, which is reckoned elsewhere, or somebody only asks. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "[?？吗么]|\\d ?(?:箱|斤|袋|盒|个)|[一二两三四五六七八九十半几](?:箱|斤|袋|盒|个|份)|\\b(?:one|two|three|four|five|half|some)\\b");

    private static final List<String> GROUPS = List.of("kept", "only", "stays", "last", "rest");
    private static final int LONGEST = 90;

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> said.plain().length() <= LONGEST
            && !OTHERWISE.matcher(said.plain()).find()
            && Stream.of(CHINESE, ENGLISH, REST_ALONE)
                    .anyMatch(pattern -> pattern.matcher(said.plain()).matches()));

    private AllElseBack() {}

    /** Empty where it is not said, or nothing of what is named could stay. */
    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.sentence().tells(MAY_BE)) {
            return Optional.empty();
        }
        var plain = turn.sentence().plain();
        if (REST_ALONE.matcher(plain).matches()) {
            return restOf(turn, joinable(turn));
        }
        var kept = Stream.of(CHINESE, ENGLISH)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(AllElseBack::kept)
                .orElse("");
        var named = turn.round().named(kept);
        var items = joinable(turn);
        Predicate<LineupItem> isKept = item -> named.contains(item.slot());
        boolean understood = !named.isEmpty()
                && named.size() == turn.round().named(turn.said()).size()
                && named.stream().allMatch(slot -> Keeping.had(turn, slot).signum() > 0);
        if (!understood) {
            return Optional.empty();
        }
        List<Claim> claims = new ArrayList<>(items.stream()
                .filter(isKept)
                .map(item -> Keeping.asItIs(turn, item))
                .toList());
        items.stream()
                .filter(isKept.negate())
                .map(item -> new Claim(item.slot(), Claim.Action.CANCEL, BigDecimal.ZERO))
                .forEach(claims::add);
        return Optional.of(ClaimReading.doubt(List.of(), null).surely(claims));
    }

    /** Who has one thing wants nothing else; of several it is asked which is the rest. */
    private static Optional<ClaimReading> restOf(Turn turn, List<LineupItem> items) {
        var asked = ClaimReading.doubt(
                items.stream()
                        .map(item -> new Suggestion(item.slot(), BigDecimal.ZERO, Claim.Action.CANCEL))
                        .toList(),
                null);
        return switch (items.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(asked.surely(List.of(Keeping.asItIs(turn, items.get(0)))));
            default -> Optional.of(asked);
        };
    }

    private static List<LineupItem> joinable(Turn turn) {
        return OwnOrders.linesOfToday(turn)
                .filter(line -> line.order().isJoinable())
                .map(OrderLine::item)
                .distinct()
                .toList();
    }

    private static String kept(Matcher said) {
        return GROUPS.stream()
                .map(said::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }
}
