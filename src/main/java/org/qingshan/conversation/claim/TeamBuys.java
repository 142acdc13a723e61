package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** How far others are who buy together, so that nobody orders yet: 我们这团目前18斤，要满30斤才开; 还差两箱就能成团; what such a one bought before. */
final class TeamBuys {
    private static final Prefiltered TEAM = Prefiltered.of(
            "(?<![社集财军剧代饭师])团(?![建队聚圆子员体结年圈伙])|[起开]送|发车|拼单|合买|拼[个一]?[箱单份]|\\b(?:group|team|bulk|joint|shared) (?:buy|buying|order|purchase|deal)\\b");

    private static final Prefiltered LACKING = Prefiltered.of(
            "(?:还|就|只|仅)?[差缺少](?:了)?(?:" + Rewriting.NUMBER + "|几|两三)(?:大|小)?(?:" + Rewriting.UNIT
                    + "|个?人|位|单|户|家|只|个|条)(?!钱|没|不)|(?:目前|而家|现在|眼下|到现在|已经|已)\\p{IsHan}{0,4}?" + Rewriting.NUMBER + "(?:"
                    + Rewriting.UNIT
                    + "|个|只|单|人)[^,.!?]{0,4}[,.!? ]{1,2}[^,.!?]{0,8}(?:[差缺满够]|凑[够满齐]|才|先开|起送)|(?:满|够|凑够|凑满|凑齐|达到)"
                    + Rewriting.NUMBER
                    + "(?:" + Rewriting.UNIT + "|个|只|单|人)?(?:才|先|就|可以|能|方可)(?:能|可以|会)?(?:开|发|成|起|做|走|发车|有优惠|享)"
                    + "|\\b(?:short of|more to go|to go|needs? (?:\\d|more|at least|two|three|four|five)|so far|minimum|unlock|is at \\d|at \\d+ (?:boxes|bags|jin|bottles|jars)|goes through|(?:more|another) (?:box|boxes|bag|bags|jar|jars|bottles?|people|orders?) and (?:we|it|the))\\b");

    private static final Prefiltered BEFORE = Prefiltered.of(
            "(?:上次|上回|去年|前年|上个月|上周|之前|以前|那次|昨天)[^,.!?]{0,8}(?:团购|[拼开成组]团|拼单)|\\b(?:last (?:time|year|month|week))\\b");

    private static final Prefiltered ONCE = Prefiltered.of(
            "(?=.*\\b(?:before|yesterday)\\b).*\\b(?:ordered|bought|did|got|had|joined|went|was|were|liked|loved|tried|did)\\b.*");

    private static final Pattern END = Pattern.compile("[,.;:!\\n]+ ?");

    /** Somebody takes part. */
    private static final Prefiltered WISH = Prefiltered.of(
            "(?:给|帮|替)我|我(?:也)?(?:要|来|出|拿|加|补|包|凑|拼|报|跟|参加|下单|拍|买|认)|[算加带]我|\\+ ?\\d|(?<!谁|人)(?:再?来|再要|再加|再拿|要|加|拿)"
                    + Rewriting.NUMBER + Rewriting.UNIT
                    + "(?!才|就|起)|包圆|全包|这次|这回|今天(?:来|要)|\\b(?:i'll|i will|i want|i'd like|put me|count me|give me|add me|please|pls)\\b");

    /** 上次公司团购: and behind it what was bought. */
    private static final Prefiltered BARE = Prefiltered.of("(?:团购|[拼开成组]团|拼单|的团)[的了]?$");

    private static final Prefiltered FAR = Prefiltered.of("[差缺少]|目前|现在|眼下|已经");

    private static final int LONGEST = 90;

    private TeamBuys() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static boolean areTold(String plain, Lineup lineup) {
        return plain.length() <= LONGEST
                && TEAM.isIn(plain)
                && (LACKING.isIn(plain) || BEFORE.isIn(plain) || ONCE.isAllOf(plain))
                && !WISH.isIn(plain)
                && !isOrdered(plain, lineup);
    }

    /** 够两箱就起送，黄桃两箱: goods and how much of them, and nothing else. */
    private static boolean isOrdered(String plain, Lineup lineup) {
        var clauses = END.split(plain);
        return clauses.length > 1
                && !FAR.isIn(plain)
                && !BARE.isIn(clauses[clauses.length - 2])
                && isOrder(Scanner.tokens(clauses[clauses.length - 1], lineup));
    }

    private static boolean isOrder(List<Token> tokens) {
        return tokens.stream().anyMatch(Named.class::isInstance)
                && tokens.stream().anyMatch(Numeral.class::isInstance)
                && tokens.stream()
                        .allMatch(token -> token instanceof Named
                                || token instanceof Numeral
                                || token instanceof Measured
                                || token instanceof Word word
                                        && (word.text().equals("of") || word.sense() == Sense.AND));
    }
}
