package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about goods that came spoilt. English is in {@code messages/damage_en.properties}. */
@MessageBundle(value = "damage", locale = "zh")
public interface DamageText {
    @Message("你还没有寄出去的订单。货到了发现坏了，再来说「坏了」。")
    String nothingSent();

    @Message("真不好意思。是哪一单？")
    String whichOrder();

    @Message("真不好意思。订单 {number} 里哪一样坏了？")
    String whichItem(int number);

    @Message("{name} {quantity}（{slot}）")
    String itemButton(String name, String quantity, String slot);

    @Message("真不好意思。订单 {number} 的{name}一共 {quantity}，坏了多少？发数量，或者百分之几，比如 1 {unit}、30%。")
    String howMuch(int number, String name, String quantity, String unit);

    @Message("没看懂坏了多少。按{unit}说，或者说占全部 {quantity}的百分之几，比如 15%。也可以数着说：一{unit} 20 个坏了 3 个。")
    String howMuchAgain(String unit, String quantity);

    @Message("这 {all} 个是一{unit}里的，还是全部 {quantity}一共的？")
    String outOfWhich(int all, String unit, String quantity);

    @Message("一{unit} {all} 个坏了 {bad} 个")
    String outOfOneButton(int all, int bad, String unit);

    @Message("一共 {all} 个坏了 {bad} 个")
    String outOfAllButton(int all, int bad);

    @Message("全坏了")
    String allButton();

    @Message("一半")
    String halfButton();

    @Message("什么时候收到的？")
    String whenCame();

    @Message("没看懂，发几小时或几天就行，比如 3 小时、2 天。")
    String whenCameAgain();

    @Message("刚收到")
    String justNowButton();

    @Message("今天早些")
    String todayButton();

    @Message("昨天")
    String yesterdayButton();

    @Message("前天或更早")
    String earlierButton();

    @Message("记下了：订单 {number} {name}坏了 {quantity}。请拍照发来：坏的和面单放一起拍一张，整箱拍一张，最多 {most} 张。发完点「发完了」。")
    String sendPictures(int number, String name, String quantity, int most);

    @Message("收到 {count} 张。还有就接着发，没有就点「发完了」。")
    String pictureTaken(int count);

    @Message("收到 {count} 张。")
    String pictureKept(int count);

    @Message("收到 {count} 张，够了。")
    String pictureEnough(int count);

    @Message("发照片就行；发完点「发完了」。")
    String onlyPictures();

    @Message("发完了")
    String doneButton();

    @Message("没有照片")
    String noneButton();

    @Message("不报了")
    String dropButton();

    @Message("还没收到照片。没有照片店家很难判断，能补就补一张。")
    String noPicturesYet();

    @Message("好了，订单 {number} 的{name}，{count} 张照片，店家看过就告诉你。")
    String handedIn(int number, String name, int count);

    @Message("好了，订单 {number} 的{name}记下了，没有照片，店家看过就告诉你。")
    String handedInBare(int number, String name);

    @Message("好，没报。")
    String dropped();

    @Message("好，{name}没报。{later}还没报，要报就点一下。")
    String droppedThis(String name, String later);

    @Message("订单 {number} 的{name}你已经报过，店家在看。要补照片现在就发。")
    String alreadyOpen(int number, String name);

    @Message("订单 {number} 的{name}报的坏了 {quantity}，店家还在看，看过就告诉你。")
    String waits(int number, String name, String quantity);

    @Message("订单 {number} 还没寄出，没有坏不坏。不想要了发：取消 {number}")
    String notSent(String number);

    @Message("订单 {number} 已经取消了。")
    String orderGone(String number);

    @Message("订单 {number} 收到超过 {window} 小时了，不能再报坏果。真有特别的情况，跟店家说一声。")
    String tooLate(String number, String window);

    @Message("订单 {number} 的这一样已经报过了，不用再报。")
    String reportedBefore(String number);

    @Message("订单 {number} 的这一样店家已经看过：{reason}")
    String decidedBefore(String number, String reason);

    @Message("还能报的只有 {most}，请再说一次坏了多少。")
    String moreThanCame(String most);

    @Message("订单 {number} 的这份报告有人处理过了，或者买家收回了。请看看最新的。")
    String decidedMeanwhile(String number);

    @Message("订单 {number} 还没记收过钱。快递代收的、别人转来的，先在「收款」里记上，再来退。")
    String cashNotNoted(String number);

    @Message("订单 {number} 的买家已经让我们忘了他，不能再看了。")
    String buyerForgotten(String number);

    @Message("没看懂是哪一单。这样发：坏了 1001")
    String howTo();

    @Message("订单 {number} 报坏：{name} {quantity}。照片和处理在后台「售后」。")
    String toTheTeam(int number, String name, String quantity);

    @Message("订单 {number} 的{name}坏了 {quantity}，店家认了，退你 {sum}。")
    String accepted(int number, String name, String quantity, String sum);

    @Message("订单 {number} 的{name}坏了 {quantity}，店家认了，少收 {sum}，这单现在 {total}。")
    String acceptedLess(int number, String name, String quantity, String sum, String total);

    @Message("还要付 {due}。")
    String stillDue(String due);

    @Message("多付的 {sum} 退你。")
    String surplusBack(String sum);

    @Message("订单 {number} 的{name}报的坏了 {quantity}，店家看过，这次不退。")
    String refused(int number, String name, String quantity);

    @Message("订单 {number} 的{name}，店家再看一次，看过告诉你。")
    String reopened(int number, String name);

    @Message("这张照片是什么？")
    String whatIsIt();

    @Message("付款凭据 · 订单 {number}")
    String isPayment(int number);

    @Message("货坏了 · 订单 {number}")
    String isDamage(int number);

    @Message("坏果：收到后 {window} 小时内报，{tolerance}% 以内不退{table}")
    String rules(int window, int tolerance, String table);

    @Message("，{steps}")
    String ruleSteps(String steps);

    @Message("坏 {from}% 起退 {back}%")
    String ruleStep(int from, int back);

    @Message("改坏果规矩：/shop problem 24 5 30=50 60=100（几小时内、几%以内不退、坏多少退多少）；只改一样：/shop problem 黄桃 12 10")
    String howToRules();

    @Message("{name}：")
    String ruleOf(String name);

    @Message("坏了 {quantity}")
    String badButton(String quantity);

    @Message("是说{name}坏了这么多，还是要买？")
    String badOrWanted(String name);

    @Message("先说{name}，{later}接着再报。")
    String firstThis(String name, String later);

    @Message("坏了多少？")
    String howMuchIsBad();

    @Message("{name}那份已经报上了。")
    String isReported(String name);

    @Message("{name}也要报的话，点一下。")
    String andThis(String name);

    @Message("订单 {number} 的{name}已经报上了，不发照片也行。不想报了就点「不报了」。")
    String staysReported(int number, String name);
}
