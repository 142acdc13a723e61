package org.qingshan.conversation.question;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Whether somebody says that something is wrong with goods, or asks where they are: 竹笋有虫, 竹笋怎么还没收到, "honey leaked in my parcel". Wider than
 * what {@link QuestionReader#tellsOfTrouble} hears: it only keeps a fixed sentence of the host's from being the answer. Pure.
 */
public final class ComplaintWords {
    private static final Pattern CHINESE = Pattern.compile(
            "[坏烂霉馊臭蔫瘪碎裂漏洒虫骗赔丢缺]|长毛|变[质味]|异味|不新鲜|发黑|压扁|破[了损的掉]|磕|碰伤|过期|假货|死了|差评|投诉|举报"
                    + "|退[款货钱了回]|换货|错|不对|少[了发给寄装送]|短[斤秤]|不够[秤数斤称]|没有?(?:收到|到|[发送寄来给])|还[没未]|未[收到发]|太慢|迟"
                    + "|在哪|到哪|[跑去]?哪里?去?了|去哪|哪儿|什么时候(?:能|会|可以)?(?:到|送|收到|寄)|几时(?:到|送)|不好吃|难吃|失望|[太很真]差|垃圾|[^几好]呢[?~ ]*+$");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:(?<!my )bad|worse|worst|leak\\w*|brok\\w*|rot\\w{0,4}|mou?ld\\w*|spoil\\w*|damag\\w*|bruis\\w*|crush\\w*|squash\\w*|smash\\w*|crack\\w*|burst|stale|smells?|worms?|wormy|bugs?|insects?|maggots?"
                    + "|wrong|missing|late|lost|delay\\w*|complain\\w*|refund\\w*|return\\w*|replace\\w*|awful|terrible|horrible|disgusting|disappoint\\w*|scam|fake|expired|off now|gone off"
                    + "|not (?:here|arrived|come|received|fresh|good|what|yet)|never|still waiting)\\b"
                    + "|\\b(?:did|has|have|was|is|are|were)(?:n't| not)\\b|\\bwhere(?:'?s|'?re)?\\b(?!.{0,40}\\b(?:from|grown|made|picked|produced|buy)\\b)");

    /** 会不会坏掉路上, 莫给我整些烂的: it has not happened. */
    private static final Pattern FEARED = Pattern.compile(
            "如果|要是|假如|假设|隔壁|别人家|邻居|新闻|会不会|会[坏烂碎破压]|怕|万一|容易|(?:别|莫|不要|勿|甭|千万|不能|不准)[^,.;!?]{0,8}[坏烂碎破压霉]|\\b(?:will|would|might|may|could|what if|in case|afraid|worried|don't|do not|no (?:bad|rotten|broken))\\b"
                    + "|\\bif (?:(?!that|this|you)\\w+ ){1,6}(?:is|are|was|were|comes?|came|arrives?|arrived|gets?|turns?|goes?|breaks?)\\b|\\bneighbou?rs?'?s?\\b");

    /** Beside what came badly it is the same goods, sent once more for nothing. */
    private static final Pattern SENT_ANEW = Pattern.compile(
            "[再另][发寄送补]|重[新发寄]|补[发寄送我给上]|补上|[赔换]|\\bsend (?:me |us )?(?:another|a new|new|one more|some more)\\b|\\breplace\\w*\\b|\\bnew ones?\\b");

    private ComplaintWords() {}

    /** 碎了两个，再发一盒: what is wrong shall be made good, and nothing is ordered. */
    public static boolean wantsAnew(String said) {
        return SENT_ANEW.matcher(Normaliser.plain(said)).find()
                && ConcernReader.read(said)
                        .filter(concern -> concern == Concern.DAMAGED || concern == Concern.WRONG)
                        .isPresent();
    }

    /** Whether something is only feared, or warned of. */
    public static boolean isFear(String said) {
        return FEARED.matcher(Normaliser.plain(said)).find()
                && ConcernReader.read(said).filter(Concern::isTrouble).isEmpty();
    }

    public static boolean isIn(String said) {
        var plain = Normaliser.plain(said);
        return CHINESE.matcher(plain).find()
                || ENGLISH.matcher(plain).find()
                || QuestionReader.tellsOfTrouble(said)
                || WhereaboutsWords.ask(plain)
                || ConcernReader.read(said).filter(Concern::isTrouble).isPresent();
    }
}
