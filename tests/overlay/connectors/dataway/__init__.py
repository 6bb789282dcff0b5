"""The connector for DataWay, part by part."""
