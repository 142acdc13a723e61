package org.qingshan.conversation.claim;

/** What makes an order doubtful that was found beside other words. */
final class AccompaniedDoubts {
    /** 我的两箱, 我那两箱: what he has. */
    static final Prefiltered OF_HIS =
            Prefiltered.of("(?:我|俺|咱)(?:们|家)?(?:的|那|这)[\\d一二两俩三四五六七八九十半]|\\bmy (?:\\d|one|two|three)");

    /** 那两箱黄桃, "its eggs": what is there. */
    static final Prefiltered OF_WHAT_IS_THERE = Prefiltered.of(
            "^[那这]?那?[\\d一二两俩三四五六七八九十半几]{1,3}[\\p{IsHan}]\\p{IsHan}{1,4}我?的|^[那这](?:[\\d一二两俩三四五六七八九十半几]|个|些)|^(?:hi,? )?(?:it'?s|they'?re|these are|this is) ");

    /** 寄澳门要加邮费吗; 什么时候发，明天要用: whether he wants it hangs on the answer. */
    private static final Prefiltered HANGS_ON = Prefiltered.of(
            "还[在有][吗么不没]|(?:澳门|香港|台湾|海外|国外|新加坡|美国|日本).{0,8}[吗么不?]|(?:什么时[候间]|几时|几号|哪天|多久|啥时候?).{0,12}(?:要用|急用|赶着|等着用|就要走|要走|之?前要)");

    /** 发顺丰吗？发就要. */
    private static final Prefiltered ONLY_THEN = Prefiltered.of(
            "(?:^|[,.;!? ])(?:如果|要是)?[^,.;!? ]{0,4}(?:[发到有能行好甜新真送给赠包]|顺丰|包邮)就(?:要|买|拍|下单|定)(?:了|吧|的)?(?=$|[,.;!? ])");

    /** 给我妈: of whose order it is, others have a word. */
    static final Prefiltered FOR_WHOM = Prefiltered.of("[给寄送帮替俾畀]|\\bfor (?:my|our|his|her|the)\\b");

    /** 两箱黄桃? with a question behind the order itself. */
    private static final Prefiltered ASKS_FOR_MORE = Prefiltered.of("^[^,.;!]{1,40}\\?$");

    private AccompaniedDoubts() {}

    /** 黄桃一箱，一箱给我妈，一箱给我爸: where it was asked which of several is meant, it is one of them. */
    static boolean isSuggested(ClaimReading own, ClaimReading asked) {
        var suggestions = asked.suggestions();
        return suggestions.size() < 2
                || own.claims().stream()
                        .allMatch(claim -> suggestions.stream()
                                .anyMatch(one -> one.slot().equals(claim.slot())
                                        && one.quantity().compareTo(claim.quantity()) == 0));
    }

    /** What is doubted of the whole message is doubted still. */
    static boolean isDoubted(String text, String plain, Lineup lineup, ClaimReading own) {
        var understood = ClaimReader.understood(Scanner.tokens(plain, lineup));
        return NoOrder.is(text, plain, understood, own)
                || OnlyTold.is(plain, understood, own)
                || LeftOpen.is(plain, lineup, understood, own)
                || HANGS_ON.isIn(plain)
                || ONLY_THEN.isIn(plain)
                || ASKS_FOR_MORE.isIn(plain);
    }
}
