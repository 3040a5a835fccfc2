"""Forenames by which minutes call people who stand in no list of those there: "Jane to ring the school".

Common ones in Britain and Ireland. Names that are as often words, months, posts or places ("Will", "June", "Dean") are left out.
"""

from __future__ import annotations

_NAMES = """
    Aaron Abigail Adam Adrian Aileen Aine Ailsa Aisha Alan Alasdair Alastair Albert Alec Aled Alex Alexander Alexandra Alf Alfred Ali Alice
    Alison Alistair Allan Allen Alun Alwyn Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angus Anita Ann Anna Anne Annette Annie Anthony
    Antonia Aoife Archie Arnold Arthur Arwel Ashley Audrey Barbara Barry Beatrice Becky Ben Benjamin Bernadette Bernard Bert Beryl Bethan
    Betty Beverley Bev Bob Brenda Brendan Brian Bridget Bronwen Bruce Bryan Bryn Callum Cameron Carl Carol Carole Caroline Carolyn Catherine
    Cath Cathal Cathy Catriona Cecil Ceri Charles Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher Ciara Ciaran Clare
    Claire Clive Colin Colm Conor Craig Cyril Dafydd Damian Dan Daniel Danny Daphne Darren Dave David Dawn Deborah Debbie Debra Declan
    Deirdre Delyth Denis Denise Dennis Derek Dermot Dewi Diana Diane Dominic Donald Donna Dora Doreen Doris Dorothy Doug Dougie Duncan Dylan
    Eamon Eamonn Eddie Edith Edna Edward Edwin Eileen Eilidh Eirlys Elaine Eleanor Elinor Elizabeth Ella Ellen Ellie Elsie Elspeth Elwyn
    Emily Emma Emrys Eric Erica Erin Ernest Esther Ethel Eva Eve Evelyn Ewan Ewen Felicity Finlay Fiona Flora Frances Francis Fraser Fred
    Freda Gareth Gary Gavin Gemma Geoff Geoffrey George Georgina Gerald Geraldine Gerard Gerry Gethin Gill Gillian Gina Gladys Glenda Glenn
    Glyn Gordon Graeme Graham Grainne Greg Gregor Gwen Gwyn Gwyneth Hamish Hannah Harold Harriet Harry Hayley Heather Helen Henry Hilary
    Howard Huw Hugh Iain Ian Ieuan Imran Ingrid Irene Isabel Isla Isobel Ivan Ivor Jackie Jacqueline Jacqui Jake James Jamie Jan Jane Janet
    Janice Jason Jayne Jean Jeff Jeffrey Jen Jennie Jennifer Jenny Jeremy Jess Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel John
    Johnny Jon Jonathan Joseph Josephine Josh Joshua Joyce Judith Judy Julia Julian Julie Juliet Justin Karen Karl Kate Katherine Kathleen
    Kathryn Kathy Katie Katrina Kay Keith Kelly Ken Kenneth Kenny Kerry Kevin Kieran Kim Kirsten Kirsty Laura Lauren Lawrence Leanne Lee Len
    Leonard Leslie Lesley Lewis Liam Linda Lindsay Lisa Liz Lloyd Lorna Lorraine Louise Lucy Luke Lyn Lynda Lynn Lynne Madeleine Maeve
    Maggie Mairead Malcolm Mandy Margaret Maria Marian Marie Marilyn Marion Marjorie Martha Martin Martyn Mary Matt Matthew Maureen Maurice
    Mavis Max Meg Megan Melanie Melissa Mererid Michael Michelle Mick Mike Miriam Mohammed Moira Molly Monica Morag Moya Muriel Myra Nadia
    Nancy Naomi Natalie Natasha Neil Nerys Nessa Nia Niall Niamh Nicholas Nick Nicola Nicky Nigel Noel Nora Noreen Norma Norman Nuala Oliver
    Olive Olivia Orla Oscar Owen Padraig Pam Pamela Pat Patricia Patrick Paul Paula Pauline Peggy Peter Phil Philip Philippa Phillip Phyllis
    Polly Priya Rachel Rajesh Ralph Ray Raymond Rebecca Reg Rhian Rhiannon Rhys Rich Richard Rita Rob Robert Roberta Robin Roderick Roger
    Roisin Ron Ronald Rory Rosalind Rosemary Rosie Ross Rowena Roy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah
    Seamus Sean Sharon Sheena Sheila Shirley Sian Simon Sinead Sioned Sonia Sophie Stan Stanley Stella Stephanie Stephen Steve Steven
    Stewart Stuart Sue Susan Susanna Suzanne Sylvia Tariq Terence Teresa Terry Tessa Thelma Theresa Thomas Tim Timothy Tina Toby Tom Tommy
    Tony Tracey Tracy Trevor Trish Una Ursula Valerie Vanessa Vera Veronica Vic Vicky Victor Vincent Viv Vivien Wayne Wendy Wilfred William
    Winifred Yasmin Yvonne Zara Zoe
"""
FORENAMES = frozenset(_NAMES.split())
