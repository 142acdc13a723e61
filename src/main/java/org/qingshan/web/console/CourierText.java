package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about couriers' files say. English is in {@code messages/courier_en.properties}. */
@MessageBundle(value = "courier", locale = "zh")
public interface CourierText {
    @Message("快递单")
    String heading();

    @Message("快递单 · {name}")
    String title(String name);

    @Message("包裹")
    String back();

    @Message("给快递的表")
    String export();

    @Message("没导出过的和改过的")
    String export_new();

    @Message("没发货的全部")
    String export_all();

    @Message("导出 {boxes} 箱")
    String export_button(long boxes);

    @Message("没有要导出的箱子。")
    String export_none();

    @Message("导出后又改了：{numbers}。请告诉快递，再导一次。")
    String changed(String numbers);

    @Message("导出后取消了：{numbers}。请告诉快递不要来拿。")
    String cancelled(String numbers);

    @Message("哪家的表")
    String columns();

    @Message("通用")
    String generic();

    @Message("顺丰样式")
    String sf();

    @Message("中通样式")
    String zto();

    @Message("圆通样式")
    String yto();

    @Message("自己的")
    String own();

    @Message("文件")
    String kind();

    @Message("哪些箱子")
    String which();

    @Message("自己的列")
    String own_columns();

    @Message("一行一列：表头=内容，例如 收货人姓名=收件人。内容可以是：{fields}。一定要有订单号。")
    String own_hint(String fields);

    @Message("这些列看不懂：一行写一个，表头=内容，要有订单号。")
    String own_bad();

    @Message("保存")
    String save();

    @Message("改好了。")
    String saved();

    @Message("快递给的单号")
    String upload();

    @Message("快递给回来的表，CSV 或 XLSX 都行，里面要有订单号和单号两列。先看一遍，再一起发货。")
    String upload_hint();

    @Message("这个文件太大了，最大 {megabytes} MB。里面只要订单号和单号，删掉别的再传。")
    String too_large(long megabytes);

    @Message("看看这张表")
    String look();

    @Message("这个文件看不懂：要 CSV 或 XLSX，表头里要有「订单号」和「运单号」。")
    String unreadable();

    @Message("这是老格式的 .xls：打开后「另存为」选 XLSX，再传那一份。什么都没导入。")
    String old_workbook();

    @Message("这张表超过 {most} 行，一次看不完：分成几份传。什么都没导入。")
    String too_many_rows(int most);

    @Message("这个文件里有个双引号没有收尾，看不出哪是哪：改好再传。什么都没导入。")
    String open_quote();

    @Message("这张表里有几列都像，内容却不一样，不知道该看哪一列：{heads}。删掉不用的那列再传。")
    String doubted(String heads);

    @Message("表里写的是：{heads}")
    String found(String heads);

    @Message("看好再发")
    String preview();

    @Message("{count} 箱可以发货")
    String good(int count);

    @Message("{count} 箱改单号")
    String corrections(int count);

    @Message("{count} 箱早就是这个单号")
    String same(int count);

    @Message("{count} 行有问题，不会发：")
    String bad(int count);

    @Message("只列出前 {count} 行。")
    String only(int count);

    @Message("第 {line} 行")
    String line(int line);

    @Message("发货并告诉买家")
    String send();

    @Message("{count} 箱都发货了，买家都有单号了。")
    String sent(int count);

    @Message("刚才有变化，一箱都没发。请再看一遍。")
    String nothing_sent();

    @Message("没有订单号")
    String no_number();

    @Message("单号不对")
    String no_waybill();

    @Message("写着两个不同的号")
    String divided();

    @Message("没有这个订单")
    String unknown_order();

    @Message("还没打包")
    String not_packed();

    @Message("已经取消")
    String gone();

    @Message("已经退回店里")
    String came_back();

    @Message("已经送到")
    String arrived();

    @Message("买家自己来取，不用发")
    String collected();

    @Message("没有这一箱")
    String no_such_box();

    @Message("和箱数对不上")
    String other_boxes();

    @Message("导出以后改过：请告诉快递，再导出一次，再导入")
    String changed_since();

    @Message("收件人不是这一单的")
    String other_person();

    @Message("重复了")
    String twice();

    @Message("单号是别的订单的")
    String taken();

    @Message("跟快递说过了")
    String told();
}
