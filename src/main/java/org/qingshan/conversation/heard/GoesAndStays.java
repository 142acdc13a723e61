package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.stream.LineupItem;

/** One thing goes back and another stays as it is: 桃退了，糖留着, "peaches out, keep the sugar". Nothing is bought by that. */
final class GoesAndStays {
    private static final String LEAD = "(?:那|我|就|还是|请|麻烦|帮我|给我|把|算了|不对|老板娘?|主播|不好意思|先){0,5}+";
    private static final String NAME = "[\\p{IsHan}a-z0-9]{1,8}?";
    private static final String ALL = "(?:我|就|都|也|先|给我|帮我|全部?|那个){0,3}";
    private static final String SOFT = "(?:[了吧哈啊呀哦啦喇咯嘛的]|谢谢|唔该){0,4}";
    private static final String GONE = "(?:退|不要|不想要|唔要|取消|撤|删|不买|不拿|去)(?:掉|回|了)?";

    private static final Pattern GOES = Pattern.compile(
            LEAD + "(?<goes>" + NAME + ")" + ALL + GONE + SOFT + "|" + LEAD
                    + "(?:退掉?|取消|不要|唔要|撤掉?|去掉|删掉?)(?<back>" + NAME + ")" + SOFT
                    + "|(?:please |ok |just )?(?:cancel|drop|remove|return|take off|lose|skip|scrap|no more|no) (?:the |my )?(?<drop>[a-z ]{2,24}?)(?: please)?"
                    + "|(?:the |my )?(?<out>[a-z ]{2,24}?) (?:out|off|can go|goes?|back|(?:is|are) not needed|not needed)(?: please)?");

    private static final Pattern STAYS = Pattern.compile(
            LEAD + "(?<stays>" + NAME
                    + ")(?:我|就|还是|都|照|也|还|给我){0,3}(?:留着?|留下|要|不退|不取消|保留|照旧|不变|没事|没问题|别动|不动|(?:别|不要|不用|唔好|唔使|没有?|冇)退)"
                    + SOFT + "|" + LEAD
                    + "(?:留着?|留下|保留|只要|还要|要|(?:别|不要|不用|唔好|唔使|不|没有?|冇)退)(?<kept>" + NAME + ")(?:就[好行])?" + SOFT
                    + "|(?:just |only |but |please )?(?:keep|leave) (?:the |my )?(?<keep>[a-z ]{2,24}?)(?: please| as (?:is|it is|they are))?"
                    + "|(?:the |my )?(?<well>[a-z ]{2,24}?) (?:stays?|can stay|(?:is|are) (?:fine|ok|okay|good)|ok|okay|yes|as (?:is|before))(?: please)?");

    /** 黄桃不: no name, but that it does not go. */
    private static final Pattern SAYS_MORE = Pattern.compile("[不唔别没冇退]|取消");

    private static final List<String> GONE_GROUPS = List.of("goes", "back", "drop", "out");
    private static final List<String> KEPT_GROUPS = List.of("stays", "kept", "keep", "well");

    private static final Pattern BETWEEN = Pattern.compile("[,，.。;；!！~、]+\\s*|\\s+(?:and|but)\\s+(?:the )?(?=[a-z])");
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("[,，.。;；!！~、\\s]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** How much of it, or whether: that is reckoned elsewhere. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "[?？吗么]|\\d ?(?:箱|斤|袋|盒|个)|[一二两三四五六七八九十半几](?:箱|斤|袋|盒|个|份)|\\b(?:one|two|three|four|five|six|half|some|more of)\\b|[换加再]|\\bswap|\\binstead");

    private static final int LONGEST = 60;

    private static final Trait<List<String>> PIECES = Trait.of(GoesAndStays::pieces);

    private GoesAndStays() {}

    private static List<String> pieces(Sentence said) {
        var plain = said.plain();
        if (plain.length() > LONGEST || OTHERWISE.matcher(plain).find()) {
            return List.of();
        }
        var between = HAN.matcher(plain).find() ? BETWEEN_CHINESE : BETWEEN;
        var pieces = Stream.of(between.split(plain))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        boolean isAll = pieces.stream()
                .allMatch(piece ->
                        GOES.matcher(piece).matches() || STAYS.matcher(piece).matches());
        return pieces.size() > 1 && isAll ? pieces : List.of();
    }

    /** Empty where it is not said, or it is of anything that the person has not. */
    static Optional<ClaimReading> of(Turn turn) {
        var pieces = turn.sentence().tells(PIECES);
        List<Claim> claims = new ArrayList<>();
        for (var piece : pieces) {
            var stays = named(turn, STAYS.matcher(piece), KEPT_GROUPS);
            var goes = stays.isPresent() ? Optional.<LineupItem>empty() : named(turn, GOES.matcher(piece), GONE_GROUPS);
            if (goes.isEmpty() && stays.isEmpty()) {
                return Optional.empty();
            }
            goes.ifPresent(item -> claims.add(new Claim(item.slot(), Claim.Action.CANCEL, BigDecimal.ZERO)));
            stays.ifPresent(item -> claims.add(Keeping.asItIs(turn, item)));
        }
        boolean isBoth = claims.stream().anyMatch(claim -> claim.action() == Claim.Action.CANCEL)
                && claims.stream().anyMatch(claim -> claim.action() == Claim.Action.REPLACE)
                && claims.stream().map(Claim::slot).distinct().count() == claims.size();
        return isBoth ? Optional.of(ClaimReading.doubt(List.of(), null).surely(claims)) : Optional.empty();
    }

    /** The one thing that is named there, of which the person has some. */
    private static Optional<LineupItem> named(Turn turn, Matcher said, List<String> groups) {
        if (!said.matches()) {
            return Optional.empty();
        }
        return groups.stream()
                .map(said::group)
                .filter(group -> group != null && !SAYS_MORE.matcher(group).find())
                .map(turn.round()::named)
                .filter(slots -> slots.size() == 1)
                .flatMap(slots -> turn.sale().slot(slots.get(0)).stream())
                .filter(item -> Phrasing.had(turn, item).signum() > 0)
                .findFirst();
    }
}
