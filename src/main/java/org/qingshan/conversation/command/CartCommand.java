package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.Sentence;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;

/** Shows what the buyer holds and waits for. */
@Singleton
class CartCommand implements Command {
    private static final int LONGEST = 60;

    private static final Pattern HOW_MUCH = Pattern.compile(
            "(?=.*(?:我|[要买拍订点留])|.*了[啊呀呢吗 ?]*$)(?:我|现在|目前|到现在|已经|一共|总共|合计){1,20}(?:我|一共|总共|已经|是|有|要了?|买了?|拍了?|订了?|点了?|留了?){0,20}(?:几|多少)[箱盒袋斤份个样件](?:东西|货)?[了啊呀呢吗 ?]*"
                    + "|how (?:many|much)(?: \\w+){0,2} (?:do|have|did) i (?:have|got|get|order|ordered|buy|bought)(?: now| so far| in total| altogether| in (?:my|the) cart){0,20}[ ?]*"
                    + "|(?:what(?:'s| is|s)|tell me) my (?:place|position|spot|number|turn)(?: in (?:the )?(?:line|queue|waitlist|list))?[ ?]*"
                    + "|where am i (?:in|on) (?:the )?(?:line|queue|waitlist|list)[ ?]*|how (?:far|long) is the (?:line|queue)[ ?]*"
                    + "|(?:我|我的|请问|现在){0,20}\\p{IsHan}{0,6}(?:我|现在|目前){0,2}排(?:到|在)?(?:第几|几号|哪里?)(?:个|位|名)?[了啊呀呢吗 ?]*"
                    + "|(?:我|那|请问|现在|我的单子?){0,20}(?:还|还能)?(?:剩|有|留)(?:下)?(?:多少|几|多长)(?:个)?(?:时间|分钟|小时)[了啊呀呢吗 ?]*|(?:我|请问|现在){0,20}(?:还能|还)留多久[了啊呀呢吗 ?]*"
                    + "|(?:我|请问|现在){0,20}(?:前面|前头|我前面)(?:还)?(?:有|排着?)(?:几|多少)(?:个)?(?:人|位)[了啊呀呢吗 ?]*|(?:我|那){0,20}还要排多久[了啊呀呢吗 ?]*"
                    + "|how (?:much time|many minutes) (?:do i have|have i got|is|are)(?: there)?(?: still)?(?: left)?[ ?]*|how long (?:do i have|is it kept|will you keep it)(?: left)?[ ?]*"
                    + "|how many people (?:are )?(?:there )?(?:ahead of|before|in front of) me(?: in (?:the )?(?:line|queue))?[ ?]*");

    /** 我都要了啥, 下单了吗: also who has nothing here is told so. */
    private static final Pattern WHAT = Pattern.compile(
            "(?:到底|刚才)?我(?:到底|一共|总共|都|刚才){0,20}(?:要|买|拍|订|点)了(?:些)?(?:啥|什么|哪些)(?:东西|货)?[啊呀呢?. ]*"
                    + "|我?(?:已经)?(?:下单|下好单)(?:成功|好)?了(?:吗|没有?|么)[啊呀? ]*"
                    + "|what (?:do|have) i (?:have|got|ordered|bought)(?: so far| now| already| in (?:my|the) cart){0,20}[?. ]*|what did i (?:order|buy)(?: so far)?[?. ]*"
                    + "|what(?:'s| is|s) in my (?:cart|basket)[?. ]*|(?:have i ordered|did i order|is my order (?:placed|confirmed))(?: yet| already){0,20}[?. ]*");

    private static final String ORDERS = "orders";

    private final Possessions possessions;

    CartCommand(Possessions possessions) {
        this.possessions = possessions;
    }

    @Override
    public String name() {
        return "cart";
    }

    @Override
    public List<String> words() {
        return List.of("购物车", "我要了什么", "我的购物车", "排第几", "排到哪了", "我排第几", "我排到哪了", "cart", "my cart", "my place");
    }

    @Override
    public boolean canBe(Sentence said) {
        return said.words().length() <= LONGEST
                && (WHAT.matcher(said.plain()).matches()
                        || HOW_MUCH.matcher(said.plain()).matches());
    }

    /** 一共几箱了, "how many do I have now", "what's my place in line". */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (!turn.isPrivate()) {
            return Optional.empty();
        }
        if (Possessions.hasCart(turn)) {
            return Optional.of("");
        }
        return WHAT.matcher(turn.sentence().plain()).matches() ? Optional.of(ORDERS) : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().cart();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.equals(ORDERS)) {
            possessions.showLastOrders(turn);
        } else {
            possessions.showCart(turn);
        }
    }
}
