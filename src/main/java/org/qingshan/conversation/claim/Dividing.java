package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Where a clause ends though nobody puts a comma. */
final class Dividing {
    private static final Set<String> ENOUGH = Set.of(
            "够", "够了", "就够", "就够了", "一个人", "吃不了太多", "放不下", "装不下", "吃不完", "吃不了", "吃不掉", "用不完", "用不了", "忍不住", "忍不住了",
            "太多", "太多了");
    private static final Set<String> WISHES = Set.of("我", "给我", "帮我", "也要", "也想要", "也来");
    private static final Set<String> WITHOUT = Set.of("不要", "唔要", "勿要", "伐要", "别");
    private static final Set<String> WHERE_TO = Set.of("地址", "收件人", "收货人", "电话", "手机", "快递", "物流");
    private static final Set<String> SENDING = Set.of("寄", "寄到", "寄给", "送到", "发到", "多");

    /** 黄桃一箱起发, 黄桃一箱里有烂的: what begins so says something of the amount. */
    private static final String MADE_OF_IT = "起里内以才装外被";

    /** Characters that make a statement of what follows an amount; a purpose has none of them. */
    private static final String TOLD = "了过得着没不坏烂错少缺被签丢";

    private static final Set<String> HOME = Set.of("家里", "家里头", "屋里", "屋头");
    private static final String PACKED = "点些实紧牢严";
    private static final String GONE = "了啦喽咯喇";
    private static final Set<String> GONE_SOFTLY = Set.of("了", "啦", "吧", "咯", "喽", "哈", "哦", "啊", "嘛", "呀");
    private static final Set<String> REASONS = Set.of("太多了", "太少了", "不够了", "没了", "忘了", "不管了", "算了", "忍不住", "忍不住了");
    private static final Set<String> SUBJECTS =
            Set.of("i'm", "im", "she's", "he's", "they're", "we're", "it's", "they", "she", "he", "haven't", "can't");

    private static final Prefiltered USED_UP =
            Prefiltered.of("(?:上[次回批]|之前|去年|家里)(?:(?![等要得快说没不还]|估计|可能|应该).){0,12}[完光]了$");
    /** 我是广东的我(想买). */
    private static final Prefiltered OF_ME = Prefiltered.of("我是.{1,8}的我");

    private static final Set<String> RECEIVERS = Set.of("她", "他", "她们", "他们");
    private static final Set<String> SAYING = Set.of("said", "says", "say");
    private static final Set<String> OVER =
            Set.of("吧", "呢", "哈", "啊", "啊啊", "呗", "咯", "哦", "啦", "就行", "就好", "就够了", "就可以");
    private static final Set<String> THEN_I = Set.of("那我", "那我就", "那俺", "那就", "我也");

    private Dividing() {}

    /** 妈妈说太多了黄桃去掉一箱, 看不清价不管了黄桃两箱: what is said before a name, and finished. */
    static boolean isReasonBefore(OpenClause open, Token token) {
        return token instanceof Named
                && !open.names()
                && !open.counts()
                && open.last() instanceof Word reason
                && REASONS.contains(reason.text());
    }

    /** "Gimme a box they look unreal", "remove the peaches I'm away": another sentence. */
    static boolean isNewSubject(OpenClause open, Token token, @Nullable Token next) {
        if (isSomebodySaying(open, token, next) || isOfReceiver(open, token)) {
            return true;
        }
        boolean i = InContext.isText(token, "i") && next != null && InContext.isText(next, "make");
        return token instanceof Word word
                && (i || SUBJECTS.contains(word.text()))
                && (open.wishes() && open.measures() || open.names() && open.has(Sense.REMOVE))
                && !(open.last() instanceof Word link && link.sense() == Sense.LINK);
    }

    /** 给我闺女订一箱桃子她在深圳: once it is ordered, who gets it. */
    private static boolean isOfReceiver(OpenClause open, Token token) {
        return token instanceof Word who
                && RECEIVERS.contains(who.text())
                && open.wishes()
                && open.names()
                && open.measures();
    }

    /** "One box pls my mom said yes", "cancel my peaches mom said no". */
    private static boolean isSomebodySaying(OpenClause open, Token token, @Nullable Token next) {
        boolean complete = open.measures() || open.names() && open.has(Sense.REMOVE);
        boolean ended = open.last() instanceof Named
                || open.last() instanceof Word please
                        && please.sense() == Sense.POLITE
                        && !please.text().equals("my");
        return complete
                && ended
                && token instanceof Word who
                && who.sense() == Sense.POLITE
                && Latin.is(who.text().charAt(0))
                && next instanceof Word says
                && (SAYING.contains(says.text())
                        || who.text().equals("my") && says.sense() == Sense.POLITE && !(open.last() instanceof Named));
    }

    /** The places behind which nothing is named or counted any more before the next break. */
    static boolean[] tails(List<Token> tokens) {
        var tails = new boolean[tokens.size()];
        boolean tail = true;
        for (int at = tokens.size() - 1; at >= 0; at--) {
            var token = tokens.get(at);
            boolean named = token instanceof Named && !Ingredients.isOne(tokens, at);
            tail = token instanceof Break || tail && !named && !(token instanceof Numeral);
            tails[at] = tail;
        }
        return tails;
    }

    /** Where something is told as done, had or lacking before the next break: 黄桃两箱摔地上了, 黄桃一箱装不下. */
    static boolean[] reports(List<Token> tokens) {
        var reports = new boolean[tokens.size()];
        boolean told = false;
        for (int at = tokens.size() - 1; at >= 0; at--) {
            var token = tokens.get(at);
            var text =
                    token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "";
            told = !(token instanceof Break) && (told || tells(text));
            reports[at] = told;
        }
        return reports;
    }

    private static boolean tells(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (TOLD.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 黄桃来两箱办趴, 两箱黄桃寄学校: once an order is complete, whatever follows is said besides. */
    static boolean isAside(OpenClause open, Token token, @Nullable Token next, boolean reported) {
        boolean of = open.last() instanceof Word link && link.sense() == Sense.LINK;
        of &= !(token instanceof Word without && WITHOUT.contains(without.text()));
        if (of || !open.names() || !open.measures()) {
            return false;
        }
        if (token instanceof Word word) {
            var text = word.text();
            boolean strange = next instanceof Unknown
                    || next instanceof Word place && place.sense() == Sense.ADDRESS
                    || text.equals("寄")
                            && next instanceof Word whom
                            && whom.sense() == Sense.POLITE
                            && !whom.text().equals("了")
                    || next instanceof Word how && (how.sense() == Sense.REMARK || how.sense() == Sense.CHAT);
            boolean sent = word.sense() == Sense.REMARK
                    && (text.startsWith("寄") || text.startsWith("送到") || text.startsWith("发到"));
            boolean packed = text.equals("装")
                    && next instanceof Unknown how
                    && PACKED.indexOf(how.text().charAt(how.text().length() - 1)) >= 0;
            return sent
                    || packed
                    || WHERE_TO.contains(text)
                    || strange && text.equals("到") && open.wishes()
                    || strange && (SENDING.contains(text) || WITHOUT.contains(text))
                    || ENOUGH.contains(text)
                            // 薄荷三盆太多了，两盆就好: how much it shall be follows.
                            && !(text.startsWith("太多") && next instanceof Break && !open.wishes())
                            // 我老公说黄桃两箱吃不完 is of two what he says.
                            && !open.has("说", "讲")
                            && (open.wishes() || !text.endsWith("下") && open.isCounted());
        }
        if (!(token instanceof Unknown unknown) || !unknown.isHanzi() || Strangers.isMishap(unknown)) {
            return false;
        }
        boolean apart = open.last() instanceof Named
                ? open.wishes()
                        && Strangers.isForWhat(unknown)
                        && !(next instanceof Word link && link.sense() == Sense.LINK)
                : open.wishes();
        return apart
                || !reported
                        && open.isCounted()
                        && MADE_OF_IT.indexOf(unknown.text().charAt(0)) < 0;
    }

    /** 红糖要三袋呢闺女说想喝, 来一盒就行吃不了多少: behind what ends a sentence. */
    static boolean isSaidOut(OpenClause open, Token token, boolean reported) {
        boolean over = open.last() instanceof Word end
                && OVER.contains(end.text())
                && end.touches(token)
                && (!reported
                        || end.text().startsWith("就")
                        || token instanceof Word where && HOME.contains(where.text()) && open.wishes());
        boolean begins = token instanceof Unknown unknown && unknown.isHanzi()
                || token instanceof Word word
                        && word.text().length() > 1
                        && Hanzi.is(word.text().charAt(0))
                        && (word.sense() == Sense.POLITE && !OVER.contains(word.text())
                                || word.sense() == Sense.REMARK);
        return over && begins && open.names() && open.measures();
    }

    /** 我是上次那个王姐我要两箱黄桃. */
    static boolean isWishAfterRemark(OpenClause open, Token token) {
        boolean dont = open.last() instanceof Word last && last.text().equals("别");
        return token instanceof Word word
                && word.sense() == Sense.VERB
                && (WISHES.stream().anyMatch(word.text()::startsWith)
                        || word.text().startsWith("想") && OF_ME.isAllOf(open.text()))
                // 有便宜点的我就要五箱: only then.
                && !word.text().startsWith("我就")
                && (open.isRemark() || open.isSpoken())
                && !dont;
    }

    /** 都说好吃那我也来一箱: then I too; 黄桃一箱不够吃那就两箱. */
    static boolean isThenI(OpenClause open, Token token, @Nullable Token next) {
        if (token instanceof Word again && again.sense() == Sense.MORE && USED_UP.isIn(open.text())) {
            // 上次的红糖喝完了再来两袋
            return true;
        }
        boolean more = token instanceof Word so
                && so.text().equals("那就")
                && next instanceof Numeral
                && open.measures()
                && open.has("不够");
        return more || isThenI(open, token);
    }

    private static boolean isThenI(OpenClause open, Token token) {
        return token instanceof Word then
                && THEN_I.contains(then.text())
                && open.last() instanceof Word praise
                && praise.sense() == Sense.CHAT
                && !open.names()
                && !open.counts();
    }

    /** 黄桃不要了竹笋再加一斤, 鸡蛋取消啦我老公嫌贵: behind the word. */
    static boolean isGivenUp(OpenClause open, Token token, @Nullable Token next) {
        boolean other = next instanceof Named
                || next instanceof Unknown
                || next instanceof Word who
                        && (who.sense() == Sense.POLITE && People.areOurs(who) || who.sense() == Sense.OTHER)
                || next instanceof Word word && (word.sense() == Sense.SWAP || word.sense() == Sense.CHANGE);
        return token instanceof Word word
                && (word.sense() == Sense.CANCEL
                                && GONE.indexOf(word.text().charAt(word.text().length() - 1)) >= 0
                        || open.takesBackAll() && GONE_SOFTLY.contains(word.text()))
                && open.names()
                && other;
    }

    /** 先来一箱好吃再来两箱, 黄桃给我留两箱别卖完了. */
    static boolean isAfterthought(OpenClause open, Token token) {
        if (!(token instanceof Word word) || !open.measures()) {
            return false;
        }
        return word.sense() == Sense.LATER
                || word.sense() == Sense.REMARK
                        && (word.text().startsWith("别") || word.text().startsWith("莫"))
                        && open.names();
    }

    /** 我也跟一箱: after what others ordered. */
    static boolean isFollowed(Word word, OpenClause open, @Nullable Token next) {
        return word.text().equals("跟") && next instanceof Numeral && !open.names() && !open.counts();
    }

    /** "My wife cooks it with pork". */
    private static boolean isCookedWith(Word word, OpenClause open) {
        return word.text().equals("with")
                && open.last() instanceof Word it
                && it.text().equals("it")
                && !open.names()
                && !open.counts();
    }

    /** 茶柜里还有五盒绿茶. */
    private static boolean isWhatThereIs(OpenClause open) {
        return InContext.isPlace(open.last()) && !open.names() && !open.counts();
    }

    static boolean isAnd(OpenClause open, Token token, @Nullable Token next) {
        boolean plus = token instanceof Sign sign && sign.sign() == '+';
        boolean also = token instanceof Word word
                && word.text().equals("also")
                && open.last() instanceof Named
                && next instanceof Token.Numeral;
        return token instanceof Word word
                        && word.sense() == Sense.AND
                        && !also
                        && !(word.text().equals("再帮我") && open.last() instanceof Named && !open.counts())
                        && !(word.text().equals("还有") && next instanceof Numeral && isWhatThereIs(open))
                        && !isFollowed(word, open, next)
                        && !isCookedWith(word, open)
                        && !InEnglish.isExchangedWith(word, open)
                || plus && (next instanceof Named || next instanceof Token.Measured)
                || Fillers.isSlash(token) && next instanceof Named && open.counts();
    }
}
