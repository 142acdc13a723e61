package org.qingshan.conversation.claim;

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
            "(?:上次|上回|去年|前年|上个月|上周|之前|以前|那次|昨天)[^,.!?]{0,8}(?:团购|[拼开成组]团|拼单)|\\b(?:last (?:time|year|month|week)|before|yesterday)\\b");

    /** Somebody takes part. */
    private static final Prefiltered WISH = Prefiltered.of(
            "(?:给|帮|替)我|我(?:也)?(?:要|来|出|拿|加|补|包|凑|拼|报|跟|参加|下单|拍|买|认)|[算加带]我|\\+ ?\\d|(?<!谁|人)(?:再?来|再要|再加|再拿|要|加|拿)"
                    + Rewriting.NUMBER + Rewriting.UNIT
                    + "(?!才|就|起)|包圆|全包|这次|这回|今天(?:来|要)|\\b(?:i'll|i will|i want|i'd like|put me|count me|give me|add me|please|pls)\\b");

    private static final int LONGEST = 90;

    private TeamBuys() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static boolean areTold(String plain) {
        return plain.length() <= LONGEST
                && TEAM.isIn(plain)
                && (LACKING.isIn(plain) || BEFORE.isIn(plain))
                && !WISH.isIn(plain);
    }
}
